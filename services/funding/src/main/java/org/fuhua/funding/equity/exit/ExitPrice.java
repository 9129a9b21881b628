package org.fuhua.funding.equity.exit;

import static org.fuhua.funding.FundingProblem.APPRAISAL_REQUIRED;
import static org.fuhua.funding.FundingProblem.EXIT_BEFORE_CONVERSION;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.fuhua.funding.equity.rule.EquityTerms;
import org.fuhua.funding.equity.rule.ExitTier;
import org.fuhua.funding.equity.rule.LoanRates;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What equity is given up for (退出价格): a moderate return (适当收益) that grows with time.
///
/// @param tier that holds on the day
/// @param interest simple interest at the loan prime rate of each day, rounded half up to the fen
/// @param price what is to be paid, at least
public record ExitPrice(ExitTier tier, Money cost, Money interest, Money price) {
    private static final BigDecimal WHOLE_BP = BigDecimal.valueOf(10_000);

    /// @param cost what was converted into the equity that leaves
    /// @param heldFrom day of conversion: that of the register's change
    /// @param appraised value of the equity that leaves; needed in a tier that asks for it
    public static ExitPrice of(
            Money cost,
            LocalDate heldFrom,
            LocalDate on,
            EquityTerms terms,
            LoanRates rates,
            @Nullable Money appraised) {
        if (on.isBefore(heldFrom)) throw new Refusal(EXIT_BEFORE_CONVERSION, "heldFrom", heldFrom);
        var tier = terms.exitTiers().stream()
                .filter(t -> t.untilMonths() == null || !on.isAfter(heldFrom.plusMonths(t.untilMonths())))
                .findFirst()
                .orElseThrow();
        var interest = interest(cost, rates.dayRates(heldFrom, on), terms.dayCount());
        var withInterest = cost.plus(interest);
        return switch (tier.price()) {
            case ORIGINAL -> new ExitPrice(tier, cost, Money.ZERO, cost);
            case WITH_LOAN_RATE -> new ExitPrice(tier, cost, interest, withInterest);
            case APPRAISED -> {
                if (appraised == null) throw new Refusal(APPRAISAL_REQUIRED).at("/appraised");
                yield new ExitPrice(
                        tier, cost, interest, appraised.compareTo(withInterest) > 0 ? appraised : withInterest);
            }
        };
    }

    private static Money interest(Money cost, BigInteger dayRates, int dayCount) {
        return Money.ofFen(BigDecimal.valueOf(cost.minorUnits())
                .multiply(new BigDecimal(dayRates))
                .divide(WHOLE_BP.multiply(BigDecimal.valueOf(dayCount)), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
