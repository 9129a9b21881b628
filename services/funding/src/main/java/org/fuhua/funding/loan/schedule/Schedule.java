package org.fuhua.funding.loan.schedule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.platform.money.Money;

/// What a loan costs, month by month (还款计划).
///
/// Days of payment are those of the month in which it was lent; where a month has no such day, its last. Interest of a
/// period is that of its days on what is still owed, rounded to the fen; the last instalment takes what is left of the
/// principal, so that the parts are the whole.
public final class Schedule {
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final int MONTHS = 12;

    private final List<Instalment> instalments;

    private Schedule(List<Instalment> instalments) {
        this.instalments = List.copyOf(instalments);
    }

    /// @param left principal that is owed after it
    public record Instalment(int no, LocalDate on, Money principal, Money interest, Money left) {
        public Money amount() {
            return principal.plus(interest);
        }
    }

    /// @param yearlyRate for example 0.036
    /// @param dueOn last day, later than the first
    public record Terms(
            Money principal,
            BigDecimal yearlyRate,
            LocalDate lentOn,
            LocalDate dueOn,
            Repayment repayment,
            DayCount dayCount) {
        public Terms {
            if (!principal.isPositive() || yearlyRate.signum() < 0 || !dueOn.isAfter(lentOn))
                throw new IllegalArgumentException("a loan has a principal, a rate and a time");
        }
    }

    public static Schedule of(Terms terms) {
        var days = days(terms.lentOn(), terms.dueOn());
        var parts = parts(terms, days.size());
        var instalments = new ArrayList<Instalment>();
        long owed = terms.principal().minorUnits();
        var from = terms.lentOn();
        for (int i = 0; i < days.size(); i++) {
            var on = days.get(i);
            long interest = fen(terms.dayCount().interest(BigDecimal.valueOf(owed), terms.yearlyRate(), from, on));
            boolean last = i == days.size() - 1;
            long principal = last ? owed : Math.clamp(parts.principal(interest), 0, owed);
            owed -= principal;
            instalments.add(
                    new Instalment(i + 1, on, Money.ofFen(principal), Money.ofFen(interest), Money.ofFen(owed)));
            from = on;
        }
        return new Schedule(instalments);
    }

    public List<Instalment> instalments() {
        return instalments;
    }

    public Money interest() {
        return instalments.stream().map(Instalment::interest).reduce(Money.ZERO, Money::plus);
    }

    private static List<LocalDate> days(LocalDate lentOn, LocalDate dueOn) {
        var days = new ArrayList<LocalDate>();
        for (int month = 1; ; month++) {
            var day = lentOn.plusMonths(month);
            if (!day.isBefore(dueOn)) break;
            days.add(day);
        }
        days.add(dueOn);
        return days;
    }

    /// How much principal a month takes, when its interest is known.
    private interface Parts {
        long principal(long interest);
    }

    private static Parts parts(Terms terms, int months) {
        long whole = terms.principal().minorUnits();
        return switch (terms.repayment()) {
            case BULLET -> _ -> 0;
            case EQUAL_PRINCIPAL -> {
                long part = fen(BigDecimal.valueOf(whole).divide(BigDecimal.valueOf(months), EXACT));
                yield _ -> part;
            }
            case EQUAL_INSTALMENTS -> {
                long instalment = fen(instalment(terms, months));
                yield interest -> instalment - interest;
            }
        };
    }

    /// P · r / (1 − (1 + r)^−n), with a twelfth of the yearly rate; without interest, an equal part.
    private static BigDecimal instalment(Terms terms, int months) {
        var whole = BigDecimal.valueOf(terms.principal().minorUnits());
        if (terms.yearlyRate().signum() == 0) return whole.divide(BigDecimal.valueOf(months), EXACT);
        var monthly = terms.yearlyRate().divide(BigDecimal.valueOf(MONTHS), EXACT);
        var growth = BigDecimal.ONE.add(monthly).pow(months, EXACT);
        return whole.multiply(monthly).multiply(growth).divide(growth.subtract(BigDecimal.ONE), EXACT);
    }

    private static long fen(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
