package org.fuhua.review.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a call said, before it opened, of its ranking (排序规则).
///
/// @param departures whether decisions may depart from the ranking at all
/// @param tieBreak what equal scores are told apart by, in this order; what stays equal stays a tie
public record RankingTerms(Departures departures, List<TieBreak> tieBreak) {
    /// What holds for a call that says nothing.
    public static final RankingTerms PLAIN = new RankingTerms(Departures.CONFIRMED, List.of());

    /// Whether decisions may depart from the ranking.
    public enum Departures {
        /// With a reason each, once another officer confirmed it (复核).
        CONFIRMED,
        /// Never.
        NONE
    }

    /// What tells applications with equal scores apart.
    public enum TieBreak {
        /// The higher mean on the criterion with the greatest weight.
        HEAVIEST_CRITERION,
        /// The higher mean of the totals as they were given.
        RAW_MEAN,
        /// The less its experts differ.
        NARROWER_SPREAD,
        /// The less it asks for.
        SMALLER_REQUEST
    }

    static RankingTerms orPlain(@Nullable RankingTerms told) {
        return told == null ? PLAIN : told;
    }
}
