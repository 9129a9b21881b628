package org.fuhua.review.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuhua.review.assessment.Rubric;
import org.fuhua.review.calibration.Calibration;
import org.fuhua.review.calibration.Mark;
import org.fuhua.review.calibration.RankRange;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.RankingTerms.TieBreak;

/// The order of the applications of a round by their calibrated scores, and by those of interviews and site visits
/// where
/// the call says so. A pure function.
///
/// Raw totals, their mean and the rank by it stay beside the score. Equal scores are told apart by the call's rule
/// and by nothing else: what it does not tell apart shares a rank and is listed by application number; the rank
/// after a tie skips as many places as were shared (1, 2, 2, 4). Without a submitted total there is no rank; such
/// applications come last.
public record Ranking(List<Place> places) {
    /// @param rank by standing and tie-break rule; absent without a submitted total
    /// @param score of the sheets alone, rounded once, half up, to [Rubric#DECIMALS] places
    /// @param standing what it is ranked by; absent like the rank
    /// @param tie present where others have the same standing
    /// @param calibrated what the call's method made of the totals, with its interval
    /// @param range ranks that the application may truly have; absent where the method states no intervals,
    ///     and once a stage orders the ranking, of which intervals know nothing
    public record Place(
            Application application,
            Optional<Integer> rank,
            Optional<BigDecimal> score,
            Optional<Standing> standing,
            Optional<Tie> tie,
            Optional<Calibration.Score> calibrated,
            Optional<RankRange> range,
            Raw raw) {}

    /// Others with the same standing.
    ///
    /// @param size applications with this standing, this one included
    /// @param brokenBy the rule that told this one from its neighbours; absent while it shares its rank
    public record Tie(int size, Optional<TieBreak> brokenBy) {}

    /// What the experts said, as they said it.
    ///
    /// @param rank by mean
    /// @param mean rounded once, half up, to [Rubric#DECIMALS] places
    /// @param spread highest less lowest total
    public record Raw(
            List<BigDecimal> totals, Optional<BigDecimal> mean, Optional<Integer> rank, Optional<BigDecimal> spread) {}

    public static Ranking of(List<Application> applications, List<Mark> marks, Calibration calibration) {
        return of(applications, marks, calibration, TieBreaks.NONE, Staged.NONE);
    }

    static Ranking of(
            List<Application> applications,
            List<Mark> marks,
            Calibration calibration,
            TieBreaks tieBreaks,
            Staged staged) {
        var totals = new HashMap<UUID, List<BigDecimal>>();
        for (var mark : marks)
            totals.computeIfAbsent(mark.applicationId(), _ -> new ArrayList<>()).add(mark.total());
        var means = new HashMap<UUID, BigDecimal>();
        totals.forEach((id, own) -> means.put(id, mean(own)));
        var scores = scores(calibration);
        var standings = staged.standings(scores);
        Function<Application, TieBreaks.Facts> facts = application -> new TieBreaks.Facts(
                application,
                means.get(application.id()),
                spread(totals.getOrDefault(application.id(), List.of())).orElse(null));
        var byMean = Order.by(applications, means, (_, _) -> 0);
        var byScore = Order.by(applications, standings, Comparator.comparing(facts, tieBreaks.order()));
        var ties = byScore.ties((a, b) -> tieBreaks.between(facts.apply(a), facts.apply(b)));
        boolean asWritten = standings.values().stream().allMatch(standing -> standing.came() == 0);
        var ranges = asWritten ? RankRange.of(calibration) : Map.<UUID, RankRange>of();
        Function<Application, Place> place = application -> {
            var id = application.id();
            var own = totals.getOrDefault(id, List.of());
            return new Place(
                    application,
                    Optional.ofNullable(byScore.ranks().get(id)),
                    Optional.ofNullable(scores.get(id)),
                    Optional.ofNullable(standings.get(id)),
                    Optional.ofNullable(ties.get(id)),
                    Optional.ofNullable(calibration.scores().get(id)),
                    Optional.ofNullable(ranges.get(id)),
                    new Raw(
                            own,
                            Optional.ofNullable(means.get(id)),
                            Optional.ofNullable(byMean.ranks().get(id)),
                            spread(own)));
        };
        return new Ranking(byScore.applications().stream().map(place).toList());
    }

    /// @return the applications whose standing is that of another one
    static Set<UUID> equal(Calibration calibration, Staged staged) {
        var by = new HashMap<Standing, List<UUID>>();
        staged.standings(scores(calibration))
                .forEach((id, standing) ->
                        by.computeIfAbsent(standing, _ -> new ArrayList<>()).add(id));
        return by.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static Map<UUID, BigDecimal> scores(Calibration calibration) {
        var scores = new HashMap<UUID, BigDecimal>();
        calibration.scores().forEach((id, score) -> scores.put(id, rounded(score.value())));
        return scores;
    }

    private static BigDecimal mean(List<BigDecimal> totals) {
        return totals.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(totals.size()), Rubric.DECIMALS, RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> spread(List<BigDecimal> totals) {
        return totals.stream()
                .max(Comparator.naturalOrder())
                .map(highest -> highest.subtract(
                        totals.stream().min(Comparator.naturalOrder()).orElseThrow()));
    }

    private static BigDecimal rounded(double score) {
        return BigDecimal.valueOf(score).setScale(Rubric.DECIMALS, RoundingMode.HALF_UP);
    }
}
