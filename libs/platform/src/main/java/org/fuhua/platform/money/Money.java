package org.fuhua.platform.money;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;

/// An exact amount of money in minor units: fen (分), a hundredth of a yuan.
///
/// @param minorUnits fen; negative where a difference is meant
/// @param currency ISO 4217
public record Money(long minorUnits, String currency) implements Comparable<Money> {
    /// Decimals of the major unit.
    public static final int DECIMALS = 2;

    private static final String CNY = "CNY";

    public Money {
        if (!CNY.equals(currency)) throw new IllegalArgumentException("only CNY is kept");
    }

    public static final Money ZERO = ofFen(0);

    public static Money ofFen(long fen) {
        return new Money(fen, CNY);
    }

    /// @param yuan decimal text with at most two decimals
    /// @throws ArithmeticException when there is a fraction of a fen or an overflow
    public static Money ofYuan(String yuan) {
        return ofFen(new BigDecimal(yuan).movePointRight(DECIMALS).longValueExact());
    }

    public Money plus(Money other) {
        return ofFen(Math.addExact(minorUnits, other.minorUnits));
    }

    public Money minus(Money other) {
        return ofFen(Math.subtractExact(minorUnits, other.minorUnits));
    }

    /// @param basisPoints share in hundredths of a percent
    /// @return the share rounded down to a whole fen
    public Money share(int basisPoints) {
        return ofFen(Math.floorDiv(Math.multiplyExact(minorUnits, (long) basisPoints), 10_000L));
    }

    @JsonIgnore
    public boolean isPositive() {
        return minorUnits > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, other.minorUnits);
    }
}
