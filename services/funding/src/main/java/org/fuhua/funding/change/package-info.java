/// Changes of agreements (任务书变更): asked for, filed or decided by rule, each that takes effect a version.
@NullMarked
package org.fuhua.funding.change;

import org.jspecify.annotations.NullMarked;
