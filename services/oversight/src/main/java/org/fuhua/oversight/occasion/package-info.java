/// What people are told of: kinds of messages, and which facts lead to which, as data (`occasions.json`).
@NullMarked
package org.fuhua.oversight.occasion;

import org.jspecify.annotations.NullMarked;
