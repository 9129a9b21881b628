package org.fuhua.funding.equity;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.platform.json.JsonColumn;
import org.fuhua.platform.money.Money;

/// Equity of one conversion that is still held: first in, first out.
///
/// @param on day of the register's change
/// @param capital in whole yuan
/// @param cost what was converted into it
record Lot(LocalDate on, long capital, Money cost) {

    /// @return the part of the lot with so much capital; its cost is rounded down, so that the last part takes the rest
    private Lot part(long some) {
        return some == capital ? this : new Lot(on, some, costOf(some));
    }

    /// @return what so much of the capital cost, rounded down to the fen
    Money costOf(long some) {
        return Money.ofFen(BigInteger.valueOf(cost.minorUnits())
                .multiply(BigInteger.valueOf(some))
                .divide(BigInteger.valueOf(capital))
                .longValueExact());
    }

    private Lot without(Lot part) {
        return new Lot(on, capital - part.capital, cost.minus(part.cost));
    }

    static long capital(List<Lot> lots) {
        return lots.stream().mapToLong(Lot::capital).reduce(0, Math::addExact);
    }

    static Money cost(List<Lot> lots) {
        return lots.stream().map(Lot::cost).reduce(Money.ZERO, Money::plus);
    }

    /// @return the earliest lots that make up so much capital
    static List<Lot> first(List<Lot> lots, long capital) {
        var taken = new ArrayList<Lot>();
        long left = capital;
        for (var lot : lots) {
            if (left == 0) break;
            var part = lot.part(Math.min(left, lot.capital));
            taken.add(part);
            left -= part.capital;
        }
        return taken;
    }

    /// @return what stays once the earliest lots with so much capital are gone
    static List<Lot> rest(List<Lot> lots, long capital) {
        var kept = new ArrayList<Lot>();
        long left = capital;
        for (var lot : lots) {
            long gone = Math.min(left, lot.capital);
            left -= gone;
            if (gone < lot.capital) kept.add(gone == 0 ? lot : lot.without(lot.part(gone)));
        }
        return kept;
    }

    static final class Column extends JsonColumn<List<Lot>> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
