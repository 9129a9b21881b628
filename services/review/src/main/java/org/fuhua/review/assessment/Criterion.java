package org.fuhua.review.assessment;

import java.math.BigDecimal;

/// One criterion of a rubric.
///
/// @param weight share of the 100 points
/// @param maxScore highest score that an expert can give; the lowest is zero
public record Criterion(String code, String labelZh, String labelEn, BigDecimal weight, BigDecimal maxScore) {
    public Criterion {
        if (weight.signum() < 0) throw new IllegalArgumentException("a weight is not negative");
        if (maxScore.signum() <= 0) throw new IllegalArgumentException("a highest score is positive");
    }

    boolean takes(BigDecimal score) {
        return score.signum() >= 0 && score.compareTo(maxScore) <= 0;
    }
}
