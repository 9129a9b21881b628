package org.fuhua.review.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One criterion of a rubric.
///
/// @param weight share of the 100 points
/// @param maxScore highest score that an expert can give; the lowest is zero
/// @param mayNotApply whether an expert may say that it does not apply; its weight then goes to the others
/// @param anchors what its levels stand for, the lowest first; absent where the call says nothing
public record Criterion(
        String code,
        String labelZh,
        String labelEn,
        BigDecimal weight,
        BigDecimal maxScore,
        @Nullable Boolean mayNotApply,
        @Nullable List<Anchor> anchors) {
    public Criterion {
        if (weight.signum() < 0) throw new IllegalArgumentException("a weight is not negative");
        if (maxScore.signum() <= 0) throw new IllegalArgumentException("a highest score is positive");
    }

    boolean takes(BigDecimal score) {
        return score.signum() >= 0 && score.compareTo(maxScore) <= 0;
    }

    boolean canBeLeftOut() {
        return Boolean.TRUE.equals(mayNotApply);
    }
}
