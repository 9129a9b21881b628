/// The one consumer of all topics.
@NullMarked
package org.fuhua.oversight.intake;

import org.jspecify.annotations.NullMarked;
