package org.fuhua.review.matching;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// The greatest total under a promise to every application: at least one expert with this affinity, at least two with
/// that, and so on.
///
/// An application becomes a ladder with one rung for each review it needs. A pair arrives at the highest rung that its
/// affinity reaches, each rung keeps one, and what is more goes down to the next. So a flow keeps promises that add up
/// to any sum, although a flow cannot add up affinities.
final class Ladder {
    /// What the solver can count with, divided by how it multiplies costs inside.
    private static final long LARGEST = 4_000_000_000_000_000_000L;

    private final Problem problem;

    /// Number of the first rung of each place.
    private final int[] first;

    Ladder(Problem problem) {
        this.problem = problem;
        first = new int[problem.places().size() + 1];
        for (int p = 0; p < first.length - 1; p++)
            first[p + 1] = first[p] + problem.places().get(p).needs();
        NativeSolver.load();
    }

    int firstRung(int place) {
        return first[place];
    }

    int rungs() {
        return first[first.length - 1];
    }

    /// @param promises affinity of each rung, the highest rung of a place first
    /// @return the greatest total that keeps the promises; ties by the seed, as far as the solver can count
    Optional<BitSet> best(int[] promises) {
        int readers = problem.readers().size();
        int source = readers + rungs();
        int needed = problem.needed();
        long step = Math.max(1, LARGEST / (source + 2) / Problem.FULL_AFFINITY);
        long tie = Math.min(1L << Ties.BITS, step / Math.max(1, needed));
        var ties = new Ties(problem);
        var flow = new MinCostFlow(source + 1, problem.pairs() + readers + rungs());
        try {
            var arcs = new int[problem.pairs()];
            Arrays.fill(arcs, -1);
            long rest = needed;
            for (int r = 0; r < readers; r++) {
                var reader = problem.readers().get(r);
                flow.setNodeSupply(r, reader.min());
                rest -= reader.min();
                if (reader.max() > reader.min())
                    flow.addArcWithCapacityAndUnitCost(source, r, reader.max() - reader.min(), 0);
            }
            if (rest < 0) return Optional.empty();
            flow.setNodeSupply(source, rest);
            for (int p = 0; p < problem.places().size(); p++) {
                for (int rung = first[p]; rung < first[p + 1]; rung++) {
                    flow.setNodeSupply(readers + rung, -1);
                    if (rung + 1 < first[p + 1])
                        flow.addArcWithCapacityAndUnitCost(readers + rung, readers + rung + 1, needed, 0);
                }
                for (int e = problem.first[p]; e < problem.first[p + 1]; e++) {
                    int rung = rung(p, problem.affinity[e], promises);
                    if (rung == first[p + 1]) continue;
                    long cost = (Problem.FULL_AFFINITY - problem.affinity[e]) * step
                            + (ties.of(p, problem.reader[e]) * tie >>> Ties.BITS);
                    arcs[e] = flow.addArcWithCapacityAndUnitCost(problem.reader[e], readers + rung, 1, cost);
                }
            }
            if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) return Optional.empty();
            var chosen = new BitSet(problem.pairs());
            for (int e = 0; e < arcs.length; e++) if (arcs[e] >= 0 && flow.getFlow(arcs[e]) > 0) chosen.set(e);
            return Optional.of(chosen);
        } finally {
            flow.delete();
        }
    }

    private int rung(int place, int affinity, int[] promises) {
        int rung = first[place];
        while (rung < first[place + 1] && affinity < promises[rung]) rung++;
        return rung;
    }
}
