package org.fuhua.funding.payment;

import java.time.LocalDate;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/// How payments go out (`catalogue/payment`), from one day on.
///
/// @param dueDays from an agreement's effect until its tranches are due
/// @param secondCheckFromFen total of a run from which two people check it
/// @param matchingFirst whether a co-funded pool pays only while its co-funders keep their ratio
/// @param lateAfterWorkingDays after its release until the bank should have booked a payment
public record PaymentRule(
        String code,
        String documentNo,
        boolean verified,
        LocalDate from,
        @Nullable LocalDate to,
        int dueDays,
        long secondCheckFromFen,
        int lateAfterWorkingDays,
        boolean matchingFirst)
        implements RuleBook.Dated {

    /// @return whether a run of this total is checked by two people
    public boolean needsSecondCheck(Money total) {
        return total.minorUnits() >= secondCheckFromFen;
    }
}
