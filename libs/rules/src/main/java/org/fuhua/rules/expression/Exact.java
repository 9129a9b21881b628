package org.fuhua.rules.expression;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import dev.cel.common.CelErrorCode;
import dev.cel.common.CelRuntimeException;
import java.math.BigInteger;
import java.util.List;

/// Shares and growth in millionths, that is ten-thousandths of a percent, as whole numbers without floating point.
///
/// **Compares exactly with every threshold of two decimals of a percent.** The result is rounded down; where something
/// was cut off and the rounded number would stand on a hundredth of a percent, it is moved one millionth above it. So
/// a share stands on a threshold if and only if it is exactly that.
final class Exact {
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);
    private static final BigInteger HUNDREDTH_OF_PERCENT = BigInteger.valueOf(100);

    private static final int YEARS = 10;

    private Exact() {}

    /// @param part may be negative
    /// @param whole positive; there is no share of nothing
    static long share(long part, long whole) {
        return millionths(BigInteger.valueOf(part), positive(whole));
    }

    /// @param amounts of consecutive years, the oldest first
    /// @return the mean of the yearly growth
    static long averageGrowth(List<Long> amounts) {
        if (amounts.size() < 2 || amounts.size() > YEARS) throw noWhole();
        var numerator = ZERO;
        var denominator = ONE;
        for (int i = 1; i < amounts.size(); i++) {
            var base = positive(amounts.get(i - 1));
            var growth = BigInteger.valueOf(amounts.get(i)).subtract(base);
            numerator = numerator.multiply(base).add(growth.multiply(denominator));
            denominator = denominator.multiply(base);
        }
        return millionths(numerator, denominator.multiply(BigInteger.valueOf(amounts.size() - 1L)));
    }

    /// @return the yearly rate that leads from the first to the last amount in two years; a loss counts as nothing left
    static long twoYearGrowth(long first, long last) {
        var base = positive(first);
        var square = BigInteger.valueOf(Math.max(last, 0))
                .multiply(MILLION)
                .multiply(MILLION)
                .divideAndRemainder(base);
        var root = square[0].sqrtAndRemainder();
        boolean exact = square[1].signum() == 0 && root[1].signum() == 0;
        return settled(root[0].subtract(MILLION), exact);
    }

    private static long millionths(BigInteger numerator, BigInteger denominator) {
        var scaled = numerator.multiply(MILLION);
        var remainder = scaled.mod(denominator);
        return settled(scaled.subtract(remainder).divide(denominator), remainder.signum() == 0);
    }

    private static long settled(BigInteger floor, boolean exact) {
        boolean looksExact = floor.mod(HUNDREDTH_OF_PERCENT).signum() == 0;
        try {
            return (exact || !looksExact ? floor : floor.add(ONE)).longValueExact();
        } catch (ArithmeticException tooLarge) {
            throw new CelRuntimeException(tooLarge, CelErrorCode.NUMERIC_OVERFLOW);
        }
    }

    private static BigInteger positive(long whole) {
        if (whole <= 0) throw noWhole();
        return BigInteger.valueOf(whole);
    }

    private static CelRuntimeException noWhole() {
        return new CelRuntimeException(new ArithmeticException("no positive base"), CelErrorCode.DIVIDE_BY_ZERO);
    }
}
