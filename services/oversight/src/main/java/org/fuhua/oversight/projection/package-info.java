/// Turns facts into rows that can be asked. The same code serves the running consumers and a rebuild.
@NullMarked
package org.fuhua.oversight.projection;

import org.jspecify.annotations.NullMarked;
