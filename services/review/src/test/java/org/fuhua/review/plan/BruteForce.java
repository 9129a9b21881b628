package org.fuhua.review.plan;

import java.util.List;
import org.fuhua.review.plan.AssignmentProblem.Edge;

/// Tries every subset of eligible pairs: the answer that nobody doubts, for small problems.
final class BruteForce {
    static final int NONE = -1;

    private final AssignmentProblem problem;
    private final List<Edge> edges;
    private final int[] needs;
    private final int[] load;
    private int best = NONE;

    BruteForce(AssignmentProblem problem) {
        this.problem = problem;
        edges = problem.edges();
        needs = problem.places().stream()
                .mapToInt(AssignmentProblem.Place::needs)
                .toArray();
        load = new int[problem.readers().size()];
    }

    /// @return the highest total affinity, or [#NONE] when no plan keeps the bounds
    int best() {
        from(0, 0);
        return best;
    }

    private void from(int next, int affinity) {
        if (next == edges.size()) {
            if (complete()) best = Math.max(best, affinity);
            return;
        }
        var edge = edges.get(next);
        from(next + 1, affinity);
        if (needs[edge.place()] == 0
                || load[edge.reader()] == problem.readers().get(edge.reader()).max()) return;
        needs[edge.place()]--;
        load[edge.reader()]++;
        from(next + 1, affinity + edge.affinity());
        needs[edge.place()]++;
        load[edge.reader()]--;
    }

    private boolean complete() {
        for (int need : needs) if (need > 0) return false;
        for (int r = 0; r < load.length; r++)
            if (load[r] < problem.readers().get(r).min()) return false;
        return true;
    }
}
