/// Starts, watches, restarts and ends the processes of the platform.
@NullMarked
package org.fuhua.standalone.supervise;

import org.jspecify.annotations.NullMarked;
