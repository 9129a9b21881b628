package org.fuhua.funding.loan.filing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import org.fuhua.platform.money.Money;

/// What loans come to together, exact.
///
/// @param yearlyRate mean, weighted by what was lent, in percent with two decimals
public record FilingTotals(int loans, int enterprises, int cities, Money lent, Money filed, BigDecimal yearlyRate) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static FilingTotals of(List<LoanRow> rows) {
        var enterprises = new HashSet<String>();
        var cities = new HashSet<String>();
        var lent = Money.ZERO;
        var filed = Money.ZERO;
        var weighted = BigDecimal.ZERO;
        for (var row : rows) {
            enterprises.add(row.uscc());
            cities.add(row.cityCode());
            lent = lent.plus(row.lent());
            filed = filed.plus(row.filed());
            weighted = weighted.add(
                    row.yearlyRate().multiply(BigDecimal.valueOf(row.lent().minorUnits())));
        }
        return new FilingTotals(
                rows.size(), enterprises.size(), cities.size(), lent, filed, mean(weighted, lent.minorUnits()));
    }

    static BigDecimal mean(BigDecimal weighted, long fen) {
        if (fen == 0) return BigDecimal.ZERO;
        return weighted.multiply(HUNDRED)
                .divide(BigDecimal.valueOf(fen), MathContext.DECIMAL128)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
