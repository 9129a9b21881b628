package org.fuhua.review.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.fuhua.review.JsonColumn;
import org.fuhua.review.plan.AssignmentProblem.Edge;

/// What is worth knowing about a plan before it is adopted.
///
/// @param objective total affinity, in thousandths; no other plan within the same bounds has more
/// @param meanAffinity objective per pair, between 0 and 1
/// @param worstServed the applications with the least affinity, worst first
/// @param loadHistogram new applications per expert
record Findings(long objective, BigDecimal meanAffinity, List<Served> worstServed, List<LoadCount> loadHistogram) {
    private static final int WORST = 10;

    static final Findings NONE = new Findings(0, BigDecimal.ZERO, List.of(), List.of());

    static Findings of(AssignmentProblem problem, List<Edge> chosen) {
        var affinity = new int[problem.places().size()];
        var experts = new int[problem.places().size()];
        var loads = new int[problem.readers().size()];
        for (var edge : chosen) {
            affinity[edge.place()] += edge.affinity();
            experts[edge.place()]++;
            loads[edge.reader()]++;
        }
        long objective = IntStream.of(affinity).asLongStream().sum();
        var worst = IntStream.range(0, affinity.length)
                .filter(p -> experts[p] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(p -> affinity[p]))
                .limit(WORST)
                .map(p -> new Served(
                        problem.places().get(p).applicationId(),
                        problem.places().get(p).number(),
                        experts[p],
                        affinity[p]))
                .toList();
        var histogram = new TreeMap<Integer, Integer>();
        for (int load : loads) histogram.merge(load, 1, Integer::sum);
        var bars = histogram.entrySet().stream()
                .map(e -> new LoadCount(e.getKey(), e.getValue()))
                .toList();
        return new Findings(objective, mean(objective, chosen.size()), worst, bars);
    }

    private static BigDecimal mean(long objective, int pairs) {
        if (pairs == 0) return BigDecimal.ZERO;
        return BigDecimal.valueOf(objective)
                .divide(BigDecimal.valueOf((long) pairs * AssignmentProblem.FULL_AFFINITY), 4, RoundingMode.HALF_UP);
    }

    static final class Column extends JsonColumn<Findings> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
