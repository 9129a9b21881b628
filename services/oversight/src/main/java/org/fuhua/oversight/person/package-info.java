/// People as far as they have to be told something: as what they work, where mail reaches them, what they want to hear.
@NullMarked
package org.fuhua.oversight.person;

import org.jspecify.annotations.NullMarked;
