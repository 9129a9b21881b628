package org.fuhua.review.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.review.calibration.RankRange;
import org.fuhua.review.intake.Call;
import org.fuhua.review.intake.RankingTerms.TieBreak;
import org.fuhua.review.intake.Stage;
import org.fuhua.review.intake.StageKind;
import org.jspecify.annotations.Nullable;

/// One application in the ranking of its round.
///
/// @param rank by the final score and the call's rule for equal scores, after whoever came to more of the stages that
///     order the ranking; shared by what it does not tell apart; absent without a
///     submitted total
/// @param score what the call's method made of the totals of the sheets
/// @param stages scores of the interviews and site visits that order the ranking, as they follow; empty where the call
///     says of none that it does
/// @param finalScore what the score of the sheets and those of the stages make (综合成绩); absent where no stage orders
/// @param missed the first of these stages that the application did not come to, or not yet
/// @param tie present where others have the same score
/// @param consensus what the last stage made that orders nothing; absent without a meeting
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
        List<StageView> stages,
        @Nullable BigDecimal finalScore,
        @Nullable StageKind missed,
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

    /// What a stage that orders the ranking found (环节成绩).
    ///
    /// @param score out of 100; absent where the application did not come, or not yet
    public record StageView(StageKind kind, @Nullable BigDecimal score) {}

    /// @param found scores of the meetings, by kind
    static RankingItem from(Ranking.Place place, Call call, Map<StageKind, BigDecimal> found, int required) {
        var ordering = call.ordering();
        int wideSpread = call.scoring().wideSpread();
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
                ordering.stream()
                        .map(stage -> new StageView(stage.kind(), found.get(stage.kind())))
                        .toList(),
                ordering.isEmpty()
                        ? null
                        : place.standing().map(Standing::score).orElse(null),
                place.standing().flatMap(Standing::missed).orElse(null),
                place.tie().map(TieView::from).orElse(null),
                agreed(call, found),
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

    private static @Nullable BigDecimal agreed(Call call, Map<StageKind, BigDecimal> found) {
        return call.stages().reversed().stream()
                .filter(stage -> stage.order() == null)
                .map(Stage::kind)
                .map(found::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
