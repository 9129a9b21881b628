package org.fuhua.review.plan;

import java.math.BigDecimal;
import java.util.List;
import org.fuhua.review.matching.Problem;
import org.fuhua.review.matching.Summary;

/// What one way of assigning would come to, for choosing between them before anything is adopted.
///
/// @param way an objective, or `GREEDY` for what a list worked off from the top would give
/// @param missing reviews that nobody is found for
/// @param total affinity, in millionths
/// @param meanAffinity per pair, between 0 and 1
/// @param worst affinity of the worst served application, in millionths
public record Compared(
        String way, int missing, long total, BigDecimal meanAffinity, long worst, List<LoadCount> loadHistogram) {
    static Compared of(String way, Problem problem, List<Integer> chosen) {
        var summary = Summary.of(problem, chosen);
        return new Compared(
                way,
                summary.missing(),
                summary.total(),
                Findings.mean(summary.total(), summary.pairs()),
                summary.worst(),
                summary.loads().entrySet().stream()
                        .map(e -> new LoadCount(e.getKey(), e.getValue()))
                        .toList());
    }
}
