/// When a loan is paid back and with how much interest (还款计划). Arithmetic only.
@NullMarked
package org.fuhua.funding.loan.schedule;

import org.jspecify.annotations.NullMarked;
