/// A bank's file of the loans of a month (备案).
@NullMarked
package org.fuhua.funding.loan.filing;

import org.jspecify.annotations.NullMarked;
