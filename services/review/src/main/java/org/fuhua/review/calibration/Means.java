package org.fuhua.review.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhua.review.calibration.Calibration.Finding;
import org.fuhua.review.calibration.Calibration.Score;

/// The two means. They look at no expert and state no uncertainty.
final class Means {
    /// Marks from which on leaving two out is the common convention (domain convention, not a law).
    private static final int ENOUGH_TO_TRIM = 5;

    private Means() {}

    static Calibration plain(Marks marks) {
        return new Calibration(marks.perApplication((_, totals) -> score(totals)), Map.of(), Finding.APPLIED);
    }

    static Calibration trimmed(Marks marks) {
        return new Calibration(marks.perApplication((_, totals) -> score(trim(totals))), Map.of(), Finding.APPLIED);
    }

    private static List<BigDecimal> trim(List<BigDecimal> totals) {
        if (totals.size() < ENOUGH_TO_TRIM) return totals;
        return totals.stream().sorted().toList().subList(1, totals.size() - 1);
    }

    private static Score score(List<BigDecimal> totals) {
        return new Score(mean(totals).doubleValue(), Optional.empty());
    }

    static BigDecimal mean(List<BigDecimal> totals) {
        return totals.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(totals.size()), MathContext.DECIMAL64);
    }
}
