package org.fuhua.review.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.review.assessment.Rubric;
import org.fuhua.review.intake.Application;

/// The order of the applications of a round by the arithmetic mean of their submitted totals. A pure function.
///
/// Raw totals are kept beside the mean. Equal means share a rank and are listed by application number; the rank after
/// a tie skips as many places as were shared (1, 2, 2, 4). Without a submitted total there is no rank; such
/// applications come last.
public record Ranking(List<Place> places) {
    /// @param rank absent without a submitted total
    /// @param mean rounded once, half up, to [Rubric#DECIMALS] places
    /// @param spread highest less lowest total
    public record Place(
            Application application,
            Optional<Integer> rank,
            Optional<BigDecimal> mean,
            Optional<BigDecimal> spread,
            List<BigDecimal> rawTotals) {}

    public static Ranking of(List<Application> applications, Map<UUID, List<BigDecimal>> totals) {
        var ordered = applications.stream()
                .map(a -> unranked(a, totals.getOrDefault(a.id(), List.of())))
                .sorted(Comparator.comparing(
                                (Place p) -> p.mean().orElse(BigDecimal.ONE.negate()), Comparator.reverseOrder())
                        .thenComparing(p -> p.application().number()))
                .toList();
        var places = new ArrayList<Place>();
        for (int i = 0; i < ordered.size(); i++) {
            var place = ordered.get(i);
            var tied = i > 0 && place.mean().equals(ordered.get(i - 1).mean());
            var rank = place.mean().isEmpty()
                    ? Optional.<Integer>empty()
                    : tied ? places.get(i - 1).rank() : Optional.of(i + 1);
            places.add(new Place(place.application(), rank, place.mean(), place.spread(), place.rawTotals()));
        }
        return new Ranking(List.copyOf(places));
    }

    private static Place unranked(Application application, List<BigDecimal> raw) {
        if (raw.isEmpty()) return new Place(application, Optional.empty(), Optional.empty(), Optional.empty(), raw);
        var sum = raw.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var mean = sum.divide(BigDecimal.valueOf(raw.size()), Rubric.DECIMALS, RoundingMode.HALF_UP);
        var highest = raw.stream().max(Comparator.naturalOrder()).orElseThrow();
        var lowest = raw.stream().min(Comparator.naturalOrder()).orElseThrow();
        return new Place(application, Optional.empty(), Optional.of(mean), Optional.of(highest.subtract(lowest)), raw);
    }
}
