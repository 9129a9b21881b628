/// Finds out whom a fact concerns and tells each of them once. Kept beside the projection, so that a rebuild, which
/// reads every fact again, tells nobody anything.
@NullMarked
package org.fuhua.oversight.announcement;

import org.jspecify.annotations.NullMarked;
