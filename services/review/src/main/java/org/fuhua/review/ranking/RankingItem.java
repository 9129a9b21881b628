package org.fuhua.review.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.review.calibration.RankRange;
import org.fuhua.review.intake.RankingTerms.TieBreak;
import org.jspecify.annotations.Nullable;

/// One application in the ranking of its round.
///
/// @param rank by score and the call's rule for equal scores, shared by what it does not tell apart; absent without a
///     submitted total
/// @param score what the call's method made of the totals
/// @param tie present where others have the same score
/// @param consensus what a panel agreed on; absent without a meeting, and no part of the order
/// @param interval where the true level of the application lies with 95 % probability; absent where the method states
///     none
/// @param ranks that it may truly have; absent like the interval
/// @param rawRank by the mean of the totals as they were given
/// @param rawTotals the submitted totals themselves, out of 100
/// @param spread highest less lowest total
/// @param wide whether the spread is wider than the call lets pass without another talk
/// @param required reviews that the application needs
public record RankingItem(
        @Nullable Integer rank,
        UUID applicationId,
        String number,
        String title,
        String organisationName,
        MoneyView requested,
        @Nullable BigDecimal score,
        @Nullable TieView tie,
        @Nullable BigDecimal consensus,
        @Nullable IntervalView interval,
        @Nullable RankRange ranks,
        @Nullable Integer rawRank,
        @Nullable BigDecimal mean,
        List<BigDecimal> rawTotals,
        @Nullable BigDecimal spread,
        boolean wide,
        int submitted,
        int required) {

    /// Others with the same score (同分).
    ///
    /// @param size applications with this score
    /// @param brokenBy the rule of the call that told this one from its neighbours; absent while it shares its rank
    public record TieView(int size, @Nullable TieBreak brokenBy) {
        static TieView from(Ranking.Tie tie) {
            return new TieView(tie.size(), tie.brokenBy().orElse(null));
        }
    }

    static RankingItem from(Ranking.Place place, @Nullable BigDecimal consensus, int required, int wideSpread) {
        var application = place.application();
        var raw = place.raw();
        return new RankingItem(
                place.rank().orElse(null),
                application.id(),
                application.number(),
                application.title(),
                application.organisationName(),
                MoneyView.from(application.requested()),
                place.score().orElse(null),
                place.tie().map(TieView::from).orElse(null),
                consensus,
                place.calibrated()
                        .flatMap(score -> score.interval())
                        .map(IntervalView::from)
                        .orElse(null),
                place.range().orElse(null),
                raw.rank().orElse(null),
                raw.mean().orElse(null),
                raw.totals(),
                raw.spread().orElse(null),
                raw.spread()
                        .filter(spread -> spread.compareTo(BigDecimal.valueOf(wideSpread)) > 0)
                        .isPresent(),
                raw.totals().size(),
                required);
    }
}
