/// Performance targets (绩效目标): the tree of indicators that a call sets and applicants fill in.
@NullMarked
package org.fuhua.applicant.indicator;

import org.jspecify.annotations.NullMarked;
