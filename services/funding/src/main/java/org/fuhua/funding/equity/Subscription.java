package org.fuhua.funding.equity;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import org.fuhua.platform.money.Money;

/// What the manager subscribed at the price of the day of signing (签约日价格). Each tranche that is paid buys its part of
/// it; what is not paid is not held.
///
/// @param amount that the capital costs as a whole
/// @param capital registered capital for it, in whole yuan
/// @param registeredOn day of the register's change
/// @param paid of the amount, at cost of what is held for it
/// @param issued of the capital, for what was paid
record Subscription(Money amount, long capital, LocalDate registeredOn, Money paid, long issued) {
    static Subscription of(Money amount, long capital, LocalDate registeredOn) {
        return new Subscription(amount, capital, registeredOn, Money.ZERO, 0);
    }

    /// @param most capital for which the ceiling has room that day
    /// @return what the money buys, in whole yuan; nothing where it buys less than one
    Optional<Lot> lotFor(Money money, long most, LocalDate on) {
        long counted = Math.min(money.minorUnits(), amount.minorUnits() - paid.minorUnits());
        if (counted <= 0) return Optional.empty();
        // Counted from the beginning, so that the parts are the whole.
        long wanted = times(capital, paid.minorUnits() + counted, amount.minorUnits(), false) - issued;
        long granted = Math.min(wanted, most);
        if (granted <= 0) return Optional.empty();
        // Under the ceiling nobody gets capital below the price: its cost is rounded up.
        long cost = granted == wanted ? counted : Math.min(counted, times(granted, amount.minorUnits(), capital, true));
        return Optional.of(new Lot(on, granted, Money.ofFen(cost)));
    }

    Subscription with(Lot lot) {
        return new Subscription(amount, capital, registeredOn, paid.plus(lot.cost()), issued + lot.capital());
    }

    Subscription without(Lot lot) {
        return new Subscription(amount, capital, registeredOn, paid.minus(lot.cost()), issued - lot.capital());
    }

    private static long times(long one, long other, long divisor, boolean up) {
        var product = BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
        var whole = BigInteger.valueOf(divisor);
        if (up) product = product.add(whole).subtract(BigInteger.ONE);
        return product.divide(whole).longValueExact();
    }
}
