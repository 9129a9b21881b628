package org.fuhua.review.plan;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.review.plan.AssignmentProblem.Edge;

/// The assignment as a flow from experts over eligible pairs to applications, solved to the optimum.
///
/// A minimum load is a supply that the expert must get rid of; the rest up to the maximum comes from a common source.
/// The cost of a pair is what it lacks in affinity, made coarse enough that the seeded tie-breakers of all pairs
/// together never outweigh one step of affinity: the total affinity is the best possible, and the seed decides only
/// between plans that are equally good.
final class Flow {
    private static final int TIE_BITS = 16;

    private final AssignmentProblem problem;
    private final boolean withMinimums;

    Flow(AssignmentProblem problem, boolean withMinimums) {
        this.problem = problem;
        this.withMinimums = withMinimums;
        NativeSolver.load();
    }

    /// @param chosen as many pairs as possible
    /// @param complete whether every application got what it needs
    record Result(List<Edge> chosen, boolean complete) {}

    /// @return the cheapest complete assignment, or an empty incomplete result when there is none
    Result cheapest() {
        return run(false);
    }

    /// @return an assignment that fills as many places as possible, however cheap
    Result fullest() {
        return run(true);
    }

    private Result run(boolean partial) {
        int readers = problem.readers().size();
        int source = readers + problem.places().size();
        var flow = new MinCostFlow();
        long rest = problem.needed();
        for (int r = 0; r < readers; r++) {
            var reader = problem.readers().get(r);
            int min = withMinimums ? reader.min() : 0;
            if (reader.max() > min) flow.addArcWithCapacityAndUnitCost(source, r, reader.max() - min, 0);
            flow.setNodeSupply(r, min);
            rest -= min;
        }
        flow.setNodeSupply(source, rest);
        for (int p = 0; p < problem.places().size(); p++)
            flow.setNodeSupply(readers + p, -problem.places().get(p).needs());
        long step = Math.max(1, problem.needed()) << TIE_BITS;
        var arcs = new int[problem.edges().size()];
        for (int e = 0; e < arcs.length; e++) {
            var edge = problem.edges().get(e);
            long cost = partial ? 0 : (AssignmentProblem.FULL_AFFINITY - edge.affinity()) * step + tie(edge);
            arcs[e] = flow.addArcWithCapacityAndUnitCost(edge.reader(), readers + edge.place(), 1, cost);
        }
        var status = partial ? flow.solveMaxFlowWithMinCost() : flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) return new Result(List.of(), false);
        var chosen = new ArrayList<Edge>();
        for (int e = 0; e < arcs.length; e++)
            if (flow.getFlow(arcs[e]) > 0) chosen.add(problem.edges().get(e));
        return new Result(List.copyOf(chosen), chosen.size() == problem.needed());
    }

    // A good mixer (SplitMix64) of seed and pair: the same seed gives the same plan on every machine.
    private long tie(Edge edge) {
        long z = problem.seed() + 0x9E3779B97F4A7C15L * (((long) edge.place() << 32) + edge.reader() + 1);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) >>> (64 - TIE_BITS);
    }
}
