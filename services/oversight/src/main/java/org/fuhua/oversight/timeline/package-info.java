/// The story of an application across all services, and whether it is told completely.
@NullMarked
package org.fuhua.oversight.timeline;

import org.jspecify.annotations.NullMarked;
