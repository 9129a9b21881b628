package org.fuhua.funding.loan.schedule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fuhua.funding.Label;

/// How days of a period become a part of a year (计息基准). The first day counts, the last does not.
public enum DayCount {
    /// Days of the calendar over 360, as Chinese banks charge loans.
    ACT_360("实际天数/360", "ACT/360", 360),
    ACT_365("实际天数/365", "ACT/365", 365),
    /// Months of thirty days; the 31st is the 30th (30E/360).
    THIRTY_360("30/360", "30/360", 360);

    private static final int MONTH = 30;

    public final Label label;
    private final int year;

    DayCount(String zh, String en, int year) {
        this.label = new Label(zh, en);
        this.year = year;
    }

    public long days(LocalDate from, LocalDate until) {
        if (this != THIRTY_360) return ChronoUnit.DAYS.between(from, until);
        return (until.getYear() - from.getYear()) * 360L
                + (until.getMonthValue() - from.getMonthValue()) * (long) MONTH
                + Math.min(until.getDayOfMonth(), MONTH)
                - Math.min(from.getDayOfMonth(), MONTH);
    }

    /// @return interest on an amount, not rounded
    BigDecimal interest(BigDecimal amount, BigDecimal yearlyRate, LocalDate from, LocalDate until) {
        return amount.multiply(yearlyRate)
                .multiply(BigDecimal.valueOf(days(from, until)))
                .divide(BigDecimal.valueOf(year), MathContext.DECIMAL128);
    }
}
