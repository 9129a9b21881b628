package org.fuhua.review.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.fuhua.review.assessment.Rubric;
import org.fuhua.review.calibration.Calibration;
import org.fuhua.review.calibration.Mark;
import org.fuhua.review.calibration.RankRange;
import org.fuhua.review.intake.Application;

/// The order of the applications of a round by their calibrated scores. A pure function.
///
/// Raw totals, their mean and the rank by it stay beside the score. Equal scores share a rank and are listed by
/// application number; the rank after a tie skips as many places as were shared (1, 2, 2, 4). Without a submitted total
/// there is no rank; such applications come last.
public record Ranking(List<Place> places) {
    /// @param rank by score; absent without a submitted total
    /// @param score rounded once, half up, to [Rubric#DECIMALS] places
    /// @param calibrated what the call's method made of the totals, with its interval
    /// @param range ranks that the application may truly have; absent where the method states no intervals
    public record Place(
            Application application,
            Optional<Integer> rank,
            Optional<BigDecimal> score,
            Optional<Calibration.Score> calibrated,
            Optional<RankRange> range,
            Raw raw) {}

    /// What the experts said, as they said it.
    ///
    /// @param rank by mean
    /// @param mean rounded once, half up, to [Rubric#DECIMALS] places
    /// @param spread highest less lowest total
    public record Raw(
            List<BigDecimal> totals, Optional<BigDecimal> mean, Optional<Integer> rank, Optional<BigDecimal> spread) {}

    public static Ranking of(List<Application> applications, List<Mark> marks, Calibration calibration) {
        var totals = new HashMap<UUID, List<BigDecimal>>();
        for (var mark : marks)
            totals.computeIfAbsent(mark.applicationId(), _ -> new ArrayList<>()).add(mark.total());
        var means = new HashMap<UUID, BigDecimal>();
        totals.forEach((id, own) -> means.put(id, mean(own)));
        var scores = new HashMap<UUID, BigDecimal>();
        calibration.scores().forEach((id, score) -> scores.put(id, rounded(score.value())));
        var rawRanks = ranks(applications, means);
        var ranks = ranks(applications, scores);
        var ranges = RankRange.of(calibration);
        Function<Application, Place> place = application -> {
            var id = application.id();
            var own = totals.getOrDefault(id, List.of());
            return new Place(
                    application,
                    Optional.ofNullable(ranks.get(id)),
                    Optional.ofNullable(scores.get(id)),
                    Optional.ofNullable(calibration.scores().get(id)),
                    Optional.ofNullable(ranges.get(id)),
                    new Raw(
                            own,
                            Optional.ofNullable(means.get(id)),
                            Optional.ofNullable(rawRanks.get(id)),
                            spread(own)));
        };
        return new Ranking(ordered(applications, scores).stream().map(place).toList());
    }

    private static List<Application> ordered(List<Application> applications, Map<UUID, BigDecimal> values) {
        return applications.stream()
                .sorted(Comparator.comparing(
                                (Application a) -> Optional.ofNullable(values.get(a.id())),
                                Comparator.comparing(
                                        value -> value.orElse(null), Comparator.nullsLast(Comparator.reverseOrder())))
                        .thenComparing(Application::number))
                .toList();
    }

    private static Map<UUID, Integer> ranks(List<Application> applications, Map<UUID, BigDecimal> values) {
        var ranks = new HashMap<UUID, Integer>();
        var ordered = ordered(applications, values);
        for (int i = 0; i < ordered.size(); i++) {
            var own = values.get(ordered.get(i).id());
            if (own == null) break;
            var before = i == 0 ? null : ordered.get(i - 1).id();
            ranks.put(
                    ordered.get(i).id(),
                    before != null && own.equals(values.get(before)) ? ranks.get(before) : Integer.valueOf(i + 1));
        }
        return ranks;
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
