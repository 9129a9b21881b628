package org.fuhua.funding.pool;

import java.math.BigInteger;
import java.util.List;
import org.fuhua.platform.money.Money;

/// Whether those who fund a pool together have kept their ratio (配套比例).
///
/// Whoever has brought most for its share sets the measure; all others owe what is missing to the same measure.
/// Fractions of a fen are owed as a whole one, so that nobody keeps the ratio by rounding.
record Matching(List<Cofunder> cofunders) {
    static final int WHOLE_BP = 10_000;

    /// @return what the co-funder still has to bring for the ratio to be kept
    Money owes(Cofunder cofunder) {
        var most = Money.ZERO;
        for (var other : cofunders) {
            var due = ceiling(other.arrived(), cofunder.shareBp(), other.shareBp());
            if (due.compareTo(most) > 0) most = due;
        }
        var missing = most.minus(cofunder.arrived());
        return missing.isPositive() ? missing : Money.ZERO;
    }

    boolean isKept() {
        return cofunders.stream().noneMatch(cofunder -> owes(cofunder).isPositive());
    }

    private static Money ceiling(Money arrived, int share, int itsShare) {
        var exact = BigInteger.valueOf(arrived.minorUnits())
                .multiply(BigInteger.valueOf(share))
                .divideAndRemainder(BigInteger.valueOf(itsShare));
        return Money.ofFen(exact[0].add(exact[1].signum() > 0 ? BigInteger.ONE : BigInteger.ZERO)
                .longValueExact());
    }
}
