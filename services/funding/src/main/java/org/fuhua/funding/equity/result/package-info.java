/// What came of the money of a whole pool (资金池整体绩效): no single loss counts by itself.
@NullMarked
package org.fuhua.funding.equity.result;

import org.jspecify.annotations.NullMarked;
