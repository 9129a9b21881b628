package org.fuhua.review.matching;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.BitSet;
import java.util.Optional;
import org.fuhua.review.matching.Families.Family;
import org.jspecify.annotations.Nullable;

/// The assignment as a flow from experts over free pairs to applications, solved to the optimum by OR-Tools.
///
/// A minimum load is a supply that the expert must get rid of; the rest up to the maximum comes from a common source.
/// A quality that a panel must have is a place before the application: as many as are due end there, the others go on.
final class Flow {
    private final Problem problem;
    private final Room room;
    private final @Nullable Families families;
    private final int readers;
    private final int places;

    /// What a pair costs.
    @FunctionalInterface
    interface Cost {
        long of(int place, int edge);
    }

    Flow(Problem problem, Room room) {
        this(problem, room, null);
    }

    /// @param families what panels must have; null for panels that may be anybody
    Flow(Problem problem, Room room, @Nullable Families families) {
        this.problem = problem;
        this.room = room;
        this.families = families;
        readers = problem.readers().size();
        places = problem.places().size();
        NativeSolver.load();
    }

    /// @return the free pairs of the cheapest complete assignment; empty when there is none
    Optional<BitSet> cheapest(Cost cost) {
        return run(cost, true, false);
    }

    /// @return free pairs that fill as many places as can be, whatever the minimum loads
    BitSet fullest() {
        return run((_, _) -> 0, false, true).orElseThrow();
    }

    /// @return nodes of the graph, for who has to know what the solver can count with
    int nodes() {
        return readers + places + 1 + (families == null ? 0 : families.size());
    }

    private Optional<BitSet> run(Cost cost, boolean withMinimums, boolean partly) {
        int source = readers + places;
        var flow = new MinCostFlow(nodes(), room.free() + readers + nodes() - source - 1);
        try {
            long rest = room.needed();
            for (int r = 0; r < readers; r++) {
                int min = withMinimums ? room.min[r] : 0;
                if (room.max[r] < min) return Optional.empty();
                flow.setNodeSupply(r, min);
                rest -= min;
            }
            if (rest < 0) return Optional.empty();
            flow.setNodeSupply(source, rest);
            for (int p = 0; p < places; p++) {
                for (int e = problem.first[p]; e < problem.first[p + 1]; e++)
                    if (room.isFree(e))
                        flow.addArcWithCapacityAndUnitCost(problem.reader[e], node(p, e), 1, cost.of(p, e));
            }
            for (int r = 0; r < readers; r++) {
                int min = withMinimums ? room.min[r] : 0;
                if (room.max[r] > min) flow.addArcWithCapacityAndUnitCost(source, r, room.max[r] - min, 0);
            }
            for (int p = 0; p < places; p++) if (!panel(flow, p)) return Optional.empty();
            var status = partly ? flow.solveMaxFlowWithMinCost() : flow.solve();
            if (status != MinCostFlowBase.Status.OPTIMAL) return refused(status);
            return Optional.of(chosen(flow));
        } finally {
            flow.delete();
        }
    }

    /// Where a pair arrives: at the narrowest quality that it has and that is wanted, or at the application.
    private int node(int p, int edge) {
        if (families == null) return readers + p;
        int narrowest = families.of(p).narrowest(problem.marks(edge));
        return narrowest < 0 ? readers + p : quality(p, narrowest);
    }

    private int quality(int p, int at) {
        return readers + places + 1 + families.first(p) + at;
    }

    /// @return whether the panel is possible by its numbers
    private boolean panel(MinCostFlow flow, int p) {
        if (families == null || families.of(p).size() == 0) {
            flow.setNodeSupply(readers + p, -room.needs[p]);
            return true;
        }
        Family family = families.of(p);
        // Those due end at their quality; what lies above need not ask for them again.
        var within = new int[family.size()];
        int open = room.needs[p];
        for (int i = family.size() - 1; i >= 0; i--) {
            int own = Math.max(0, family.due()[i] - within[i]);
            int above = family.parent()[i];
            flow.setNodeSupply(quality(p, i), -own);
            open -= own;
            if (above >= 0) within[above] += within[i] + own;
        }
        if (open < 0) return false;
        flow.setNodeSupply(readers + p, -open);
        for (int i = 0; i < family.size(); i++) {
            int above = family.parent()[i];
            flow.addArcWithCapacityAndUnitCost(
                    quality(p, i), above < 0 ? readers + p : quality(p, above), room.needs[p], 0);
        }
        return true;
    }

    private BitSet chosen(MinCostFlow flow) {
        var chosen = new BitSet(problem.pairs());
        int arc = 0;
        for (int e = 0; e < problem.pairs(); e++) if (room.isFree(e) && flow.getFlow(arc++) > 0) chosen.set(e);
        return chosen;
    }

    private static Optional<BitSet> refused(MinCostFlowBase.Status status) {
        if (status == MinCostFlowBase.Status.INFEASIBLE || status == MinCostFlowBase.Status.UNBALANCED)
            return Optional.empty();
        throw new IllegalStateException("the flow was not solved: " + status);
    }
}
