package org.fuhua.review.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fuhua.platform.json.JsonColumn;
import org.fuhua.review.matching.Outcome;
import org.fuhua.review.matching.Problem;
import org.fuhua.review.matching.Summary;
import org.jspecify.annotations.Nullable;

/// What is worth knowing about a plan before it is adopted. Affinities are in millionths.
///
/// @param objective total affinity
/// @param totalBound no other plan of the kind has a greater total; absent where the total is not the aim
/// @param meanAffinity total per pair, between 0 and 1
/// @param worst affinity of the worst served application; absent in plans from before it was kept
/// @param worstBound no other plan serves the worst one better; absent where that is not the aim
/// @param widened applications for which more candidates were looked at than asked
/// @param connection how the experts are tied together; absent in plans from before it was kept
/// @param worstServed the applications with the least affinity, worst first
/// @param loadHistogram new applications per expert
/// @param comparison the other ways beside it; absent when not asked for
record Findings(
        long objective,
        @Nullable Long totalBound,
        BigDecimal meanAffinity,
        @Nullable Long worst,
        @Nullable Long worstBound,
        int widened,
        @Nullable ConnectionView connection,
        List<Served> worstServed,
        List<LoadCount> loadHistogram,
        @Nullable List<Compared> comparison) {
    private static final int WORST = 10;

    static final Findings NONE =
            new Findings(0, null, BigDecimal.ZERO, null, null, 0, null, List.of(), List.of(), List.of());

    static Findings of(Outcome.Solved solved, List<Compared> comparison) {
        var problem = solved.problem();
        var solution = solved.solution();
        var summary = Summary.of(problem, solution.chosen());
        return new Findings(
                solution.total(),
                solution.totalBound(),
                mean(solution.total(), solution.chosen().size()),
                solution.worst(),
                solution.worstBound(),
                solved.widened(),
                ConnectionView.from(solution.connection()),
                worst(problem, solution.chosen()),
                summary.loads().entrySet().stream()
                        .map(e -> new LoadCount(e.getKey(), e.getValue()))
                        .toList(),
                comparison);
    }

    private static List<Served> worst(Problem problem, List<Integer> chosen) {
        var affinity = new long[problem.places().size()];
        var experts = new int[affinity.length];
        for (int edge : chosen) {
            var pair = problem.pair(edge);
            affinity[pair.place()] += pair.affinity();
            experts[pair.place()]++;
        }
        var served = new ArrayList<Served>();
        for (int p = 0; p < affinity.length; p++) {
            var place = problem.places().get(p);
            if (experts[p] > 0) served.add(new Served(place.id(), place.number(), experts[p], affinity[p]));
        }
        return served.stream()
                .sorted(Comparator.comparingLong(Served::affinity).thenComparing(Served::number))
                .limit(WORST)
                .toList();
    }

    static BigDecimal mean(long total, int pairs) {
        if (pairs == 0) return BigDecimal.ZERO;
        return BigDecimal.valueOf(total)
                .divide(BigDecimal.valueOf((long) pairs * Problem.FULL_AFFINITY), 4, RoundingMode.HALF_UP);
    }

    static final class Column extends JsonColumn<Findings> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
