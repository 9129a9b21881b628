package org.fuhua.review.intake;

import org.fuhua.review.calibration.Method;
import org.jspecify.annotations.Nullable;

/// How a call said, before it opened, that marks become a ranking.
///
/// @param wideSpread points between highest and lowest total above which the experts are to talk again (domain
///     assumption: 20)
public record Scoring(Method method, int wideSpread) {
    /// What holds for a call that says nothing.
    public static final Scoring PLAIN = new Scoring(Method.MEAN_1, 20);

    static Scoring orPlain(@Nullable Scoring told) {
        return told == null ? PLAIN : told;
    }
}
