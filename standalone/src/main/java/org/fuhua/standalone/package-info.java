/// Runs the whole platform on one machine without containers; `Platform` is the way in for tests and commands.
@NullMarked
package org.fuhua.standalone;

import org.jspecify.annotations.NullMarked;
