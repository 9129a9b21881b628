package org.fuhua.review.intake;

import org.jspecify.annotations.Nullable;

/// What a call said, before it opened, about objections to its public notice (异议处理). All periods are working days,
/// and the day on which one begins does not count.
///
/// @param acceptanceDays in which it is decided whether an objection is taken up (domain assumption: 5)
/// @param investigationDays in which one that was taken up is decided (domain assumption: 30)
/// @param hearingDays in which the applicant concerned may answer (domain assumption: 5)
/// @param shownAnew whether an award that an upheld objection changed goes on public notice again
public record ObjectionTerms(int acceptanceDays, int investigationDays, int hearingDays, boolean shownAnew) {
    /// What holds for a call that says nothing.
    public static final ObjectionTerms PLAIN = new ObjectionTerms(5, 30, 5, true);

    static ObjectionTerms orPlain(@Nullable ObjectionTerms told) {
        return told == null ? PLAIN : told;
    }
}
