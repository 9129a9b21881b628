/// JSON as a column of a table.
@NullMarked
package org.fuhua.platform.json;

import org.jspecify.annotations.NullMarked;
