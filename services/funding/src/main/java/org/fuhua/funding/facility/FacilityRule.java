package org.fuhua.funding.facility;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Set;
import org.fuhua.funding.equity.EquityFact;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/// Terms of credit that an equity event opens (投贷联动).
///
/// @param to last day in force; absent while it is
/// @param verified whether every term was compared with a document
/// @param events that may open a facility
/// @param ratioBp most credit for what is held at cost, in basis points
/// @param drawMonths months from the event, within which a loan counts
public record FacilityRule(
        String code,
        String documentNo,
        String zh,
        String en,
        LocalDate from,
        @Nullable LocalDate to,
        boolean verified,
        Set<EquityFact> events,
        int ratioBp,
        int drawMonths)
        implements RuleBook.Dated {
    private static final int WHOLE_BP = 10_000;

    public FacilityRule {
        events = Set.copyOf(events);
        if (events.isEmpty() || ratioBp <= 0 || drawMonths <= 0) throw new IllegalArgumentException("terms of " + code);
    }

    /// @param held at cost
    /// @return the most that may be drawn, rounded down to the fen
    Money most(Money held) {
        return Money.ofFen(BigInteger.valueOf(held.minorUnits())
                .multiply(BigInteger.valueOf(ratioBp))
                .divide(BigInteger.valueOf(WHOLE_BP))
                .longValueExact());
    }
}
