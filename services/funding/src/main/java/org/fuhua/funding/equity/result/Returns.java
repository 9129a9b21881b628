package org.fuhua.funding.equity.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fuhua.platform.money.Money;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.analysis.solvers.UnivariateSolverUtils;
import org.hipparchus.exception.MathRuntimeException;

/// Returns over a series of payments: multiple and internal rate.
public final class Returns {
    private static final double DAYS_OF_YEAR = 365;
    private static final double TOTAL_LOSS = -1 + 1e-9;
    private static final double MOST = 1e6;
    private static final double ACCURACY = 1e-12;
    private static final int STEPS = 1000;
    private static final int ORDER = 5;

    private Returns() {}

    /// One payment.
    ///
    /// @param amount negative for what was put in
    public record Flow(LocalDate on, Money amount) {}

    /// @return what came back for each yuan that was put in, to four decimals; nothing when nothing was put in
    public static Optional<BigDecimal> multiple(List<Flow> flows) {
        long in = sum(flows, -1);
        if (in == 0) return Optional.empty();
        return Optional.of(BigDecimal.valueOf(sum(flows, 1)).divide(BigDecimal.valueOf(-in), 4, RoundingMode.HALF_UP));
    }

    /// The rate a year at which all payments, discounted to the first day by `(1 + rate) ^ (days / 365)`, add up to
    /// nothing (XIRR).
    ///
    /// @return to eight decimals; nothing unless money went both ways on different days, or when all is lost
    public static Optional<BigDecimal> internalRate(List<Flow> flows) {
        if (sum(flows, 1) == 0 || sum(flows, -1) == 0) return Optional.empty();
        var first = flows.stream().map(Flow::on).min(LocalDate::compareTo).orElseThrow();
        // Without time there is no rate: every one of them would do.
        if (flows.stream().allMatch(f -> f.on().equals(first))) return Optional.empty();
        UnivariateFunction presentValue = rate -> flows.stream()
                .mapToDouble(f -> f.amount().minorUnits()
                        / Math.pow(1 + rate, ChronoUnit.DAYS.between(first, f.on()) / DAYS_OF_YEAR))
                .sum();
        try {
            var bracket = UnivariateSolverUtils.bracket(presentValue, 0.1, TOTAL_LOSS, MOST, 0.05, 1.6, STEPS);
            double rate = new BracketingNthOrderBrentSolver(ACCURACY, ORDER)
                    .solve(STEPS, presentValue, bracket[0], bracket[1], AllowedSolution.ANY_SIDE);
            return Optional.of(BigDecimal.valueOf(rate).setScale(8, RoundingMode.HALF_UP));
        } catch (MathRuntimeException unsolvable) {
            return Optional.empty();
        }
    }

    private static long sum(List<Flow> flows, int sign) {
        return flows.stream()
                .mapToLong(f -> f.amount().minorUnits())
                .filter(fen -> Long.signum(fen) == sign)
                .reduce(0, Math::addExact);
    }
}
