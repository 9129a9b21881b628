/// Rules on innovation vouchers, as dated data.
@NullMarked
package org.fuhua.funding.voucher.rule;

import org.jspecify.annotations.NullMarked;
