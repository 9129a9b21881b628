/// What the machine offers: ports, memory, processes, a JDK.
@NullMarked
package org.fuhua.standalone.host;

import org.jspecify.annotations.NullMarked;
