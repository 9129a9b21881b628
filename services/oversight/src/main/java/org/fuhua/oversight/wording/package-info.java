/// How each fact is told to people, and which of its members are shown: one table, as data.
@NullMarked
package org.fuhua.oversight.wording;

import org.jspecify.annotations.NullMarked;
