/// Builds everything shown here anew from Kafka, while it stays in use.
@NullMarked
package org.fuhua.oversight.rebuild;

import org.jspecify.annotations.NullMarked;
