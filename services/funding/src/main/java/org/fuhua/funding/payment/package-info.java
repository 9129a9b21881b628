/// Payments of tranches: prepared by one person, decided by another, confirmed by the treasury.
@NullMarked
package org.fuhua.funding.payment;

import org.jspecify.annotations.NullMarked;
