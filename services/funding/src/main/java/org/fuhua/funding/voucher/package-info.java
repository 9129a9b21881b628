/// Innovation vouchers (创新券): asked for, issued from a pool, spent on a provider's service, redeemed once.
@NullMarked
package org.fuhua.funding.voucher;

import org.jspecify.annotations.NullMarked;
