package org.fuhua.review.calibration;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a method made of the marks of a round.
///
/// @param scores of every application that has a mark
/// @param severities of every expert who gave one; empty where the method does not look at experts
/// @param finding whether the method could do what it promises
public record Calibration(Map<UUID, Score> scores, Map<UUID, Severity> severities, Finding finding) {
    public Calibration {
        scores = Map.copyOf(scores);
        severities = Map.copyOf(severities);
    }

    /// @param value in points out of 100; not rounded, and not cut off where an adjustment leads beyond the scale
    /// @param interval absent where the method states none
    public record Score(double value, Optional<Interval> interval) {}

    /// How an expert's totals differ from what the others' lead one to expect.
    ///
    /// @param bias points above (lenient) or below (harsh) the average expert
    /// @param interval absent where the method states none
    public record Severity(int sheets, double bias, Optional<Interval> interval) {}

    /// What a reader of the result has to know about it.
    public enum Finding {
        /// The method was applied to all marks.
        APPLIED,
        /// Some experts gave too few marks, or all the same; theirs are used as they are.
        PARTLY_APPLIED,
        /// The marks cannot tell experts and applications apart; the scores are plain means.
        NOT_IDENTIFIED
    }
}
