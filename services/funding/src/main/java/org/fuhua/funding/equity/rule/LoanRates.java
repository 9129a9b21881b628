package org.fuhua.funding.equity.rule;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/// The loan prime rate of one year as a dated series (一年期LPR).
public final class LoanRates {
    private final RuleBook<Quotation> quotations;

    LoanRates(RuleBook<Quotation> quotations) {
        this.quotations = quotations;
    }

    /// One quotation.
    ///
    /// @param to last day on which it holds; absent for the latest
    /// @param rateBp a year, in basis points
    public record Quotation(LocalDate from, @Nullable LocalDate to, int rateBp) implements RuleBook.Dated {}

    /// @param from first day that bears interest
    /// @param until first day that bears none any more
    /// @return the sum over all days of the rate of that day, in basis points; divided by the days of a year it is
    ///     simple interest on ten thousand
    public BigInteger dayRates(LocalDate from, LocalDate until) {
        if (!from.isBefore(until)) return BigInteger.ZERO;
        long sum = 0;
        var day = from;
        while (day.isBefore(until)) {
            var quotation = quotations.inForceOn(day);
            var end = quotation.to() == null || !quotation.to().isBefore(until)
                    ? until
                    : quotation.to().plusDays(1);
            sum = Math.addExact(sum, ChronoUnit.DAYS.between(day, end) * quotation.rateBp());
            day = end;
        }
        return BigInteger.valueOf(sum);
    }
}
