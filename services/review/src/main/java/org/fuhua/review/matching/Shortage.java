package org.fuhua.review.matching;

import com.google.ortools.graph.MaxFlow;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A group that wants more than all whom it can reach are able to give: why there is no assignment.
///
/// By the theorem of maximum flow and minimum cut there is such a group exactly when demand cannot be met. It is
/// looked for by an integer programme that wants it as small as possible where that is quick, and else by leaving
/// out one after the other for as long as the rest is still too much: then none of those named could be left out.
public final class Shortage {
    /// Pairs up to which the very smallest group is looked for.
    private static final int EXACT = 4_000;

    private static final int LARGEST_REDUCED = 400;
    private static final long MILLISECONDS = 5_000;

    private final int[] demand;
    private final int[] supply;
    private final List<int[]> pairs;

    private Shortage(int[] demand, int[] supply, List<int[]> pairs) {
        this.demand = demand;
        this.supply = supply;
        this.pairs = pairs;
        NativeSolver.load();
    }

    /// @param members who want more than they can get
    /// @param wanted what they want together
    /// @param reachable what those whom they can reach are able to give them
    /// @param suppliers whom they can reach
    public record Group(List<Integer> members, int wanted, int reachable, List<Integer> suppliers) {}

    /// @return the applications that have too few experts
    static Optional<Group> ofPlaces(Problem problem) {
        var pairs = new ArrayList<int[]>(problem.pairs());
        for (int p = 0; p < problem.places().size(); p++)
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++) pairs.add(new int[] {p, problem.reader[e]});
        var room = new Room(problem);
        return new Shortage(room.needs, room.max, pairs).find();
    }

    /// @return the applications that have too few experts with a quality which their panels must have
    static Optional<Group> ofQuality(Problem problem, int quality) {
        var pairs = new ArrayList<int[]>();
        for (int p = 0; p < problem.places().size(); p++)
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++)
                if (problem.has(e, quality)) pairs.add(new int[] {p, problem.reader[e]});
        var due =
                problem.places().stream().mapToInt(place -> place.due(quality)).toArray();
        return new Shortage(due, new Room(problem).max, pairs).find();
    }

    /// @return the experts whose minimum loads have too few applications
    static Optional<Group> ofReaders(Problem problem) {
        var pairs = new ArrayList<int[]>(problem.pairs());
        for (int p = 0; p < problem.places().size(); p++)
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++) pairs.add(new int[] {problem.reader[e], p});
        var room = new Room(problem);
        return new Shortage(room.min, room.needs, pairs).find();
    }

    /// @return every application that is short of experts or competes with one that is
    static BitSet affectedPlaces(Problem problem) {
        var room = new Room(problem);
        var chosen = new Flow(problem, room).fullest();
        var got = new int[room.needs.length];
        for (int p = 0; p < got.length; p++)
            for (int e = chosen.nextSetBit(problem.first[p]);
                    e >= 0 && e < problem.first[p + 1];
                    e = chosen.nextSetBit(e + 1)) got[p]++;
        var takers = lists(problem.readers().size());
        chosen.stream().forEach(e -> takers.get(problem.reader[e]).add(problem.placeOf(e)));
        var affected = new BitSet();
        var readers = new BitSet();
        var queue = new ArrayDeque<Integer>();
        for (int p = 0; p < got.length; p++)
            if (got[p] < room.needs[p]) {
                affected.set(p);
                queue.add(p);
            }
        while (!queue.isEmpty()) {
            int p = queue.remove();
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++) {
                if (chosen.get(e) || readers.get(problem.reader[e])) continue;
                readers.set(problem.reader[e]);
                for (int other : takers.get(problem.reader[e]))
                    if (!affected.get(other)) {
                        affected.set(other);
                        queue.add(other);
                    }
            }
        }
        return affected;
    }

    private Optional<Group> find() {
        var everybody = new BitSet();
        for (int d = 0; d < demand.length; d++) everybody.set(d, demand[d] > 0);
        var short_ = withoutEnough(everybody);
        if (short_.isEmpty()) return Optional.empty();
        if (pairs.size() <= EXACT) {
            var smallest = smallest();
            if (smallest.isPresent()) return smallest.map(this::group);
        }
        return Optional.of(group(reduced(short_.get())));
    }

    /// @return of those who take part the smallest found group that wants too much; empty when all can be served
    private Optional<BitSet> withoutEnough(BitSet part) {
        int source = demand.length + supply.length;
        var flow = new MaxFlow();
        try {
            var arcs = new int[pairs.size()];
            for (int i = 0; i < arcs.length; i++) {
                var pair = pairs.get(i);
                arcs[i] = part.get(pair[0]) ? flow.addArcWithCapacity(pair[0], demand.length + pair[1], 1) : -1;
            }
            var wanted = new int[demand.length];
            for (int d = part.nextSetBit(0); d >= 0; d = part.nextSetBit(d + 1))
                wanted[d] = flow.addArcWithCapacity(source, d, demand[d]);
            for (int s = 0; s < supply.length; s++) flow.addArcWithCapacity(demand.length + s, source + 1, supply[s]);
            if (flow.solve(source, source + 1) != MaxFlow.Status.OPTIMAL)
                throw new IllegalStateException("the flow was not solved");
            var given = new BitSet();
            for (int i = 0; i < arcs.length; i++) given.set(i, arcs[i] >= 0 && flow.getFlow(arcs[i]) > 0);
            var ways = new Ways(part, given);
            BitSet smallest = null;
            for (int d = part.nextSetBit(0); d >= 0; d = part.nextSetBit(d + 1)) {
                if (flow.getFlow(wanted[d]) == demand[d]) continue;
                var reached = ways.from(d);
                if (smallest == null || reached.cardinality() < smallest.cardinality()) smallest = reached;
            }
            return Optional.ofNullable(smallest);
        } finally {
            flow.delete();
        }
    }

    /// Alternating ways: from somebody to whoever could give more, and from there to those who have it now.
    private final class Ways {
        private final List<List<Integer>> open = lists(demand.length);
        private final List<List<Integer>> takers = lists(supply.length);

        Ways(BitSet part, BitSet given) {
            for (int i = 0; i < pairs.size(); i++) {
                var pair = pairs.get(i);
                if (!part.get(pair[0])) continue;
                if (given.get(i)) takers.get(pair[1]).add(pair[0]);
                else open.get(pair[0]).add(pair[1]);
            }
        }

        BitSet from(int start) {
            var reached = new BitSet();
            var suppliers = new BitSet();
            var queue = new ArrayDeque<Integer>();
            reached.set(start);
            queue.add(start);
            while (!queue.isEmpty())
                for (int s : open.get(queue.remove())) {
                    if (suppliers.get(s)) continue;
                    suppliers.set(s);
                    for (int other : takers.get(s))
                        if (!reached.get(other)) {
                            reached.set(other);
                            queue.add(other);
                        }
                }
            return reached;
        }
    }

    private BitSet reduced(BitSet group) {
        if (group.cardinality() > LARGEST_REDUCED) return group;
        var kept = (BitSet) group.clone();
        for (int d = kept.nextSetBit(0); d >= 0; d = kept.nextSetBit(d + 1)) {
            var without = (BitSet) kept.clone();
            without.clear(d);
            var still = withoutEnough(without);
            if (still.isPresent()) kept = still.get();
        }
        return kept;
    }

    private Optional<BitSet> smallest() {
        var solver = MPSolver.createSolver("SCIP");
        try {
            solver.setTimeLimit(MILLISECONDS);
            var member = new MPVariable[demand.length];
            for (int d = 0; d < member.length; d++) member[d] = solver.makeBoolVar("");
            var full = new MPVariable[supply.length];
            for (int s = 0; s < full.length; s++) full[s] = solver.makeBoolVar("");
            var tooMuch = solver.makeConstraint(1, Double.POSITIVE_INFINITY);
            for (int d = 0; d < member.length; d++) tooMuch.setCoefficient(member[d], demand[d]);
            for (int s = 0; s < full.length; s++) tooMuch.setCoefficient(full[s], -supply[s]);
            for (var pair : pairs) {
                var single = solver.makeNumVar(0, 1, "");
                var counted = solver.makeConstraint(0, Double.POSITIVE_INFINITY);
                counted.setCoefficient(single, 1);
                counted.setCoefficient(member[pair[0]], -1);
                counted.setCoefficient(full[pair[1]], 1);
                tooMuch.setCoefficient(single, -1);
            }
            for (var one : member) solver.objective().setCoefficient(one, 1);
            solver.objective().setMinimization();
            if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) return Optional.empty();
            var members = new BitSet();
            for (int d = 0; d < member.length; d++) members.set(d, member[d].solutionValue() > 0.5);
            return Optional.of(members);
        } finally {
            solver.delete();
        }
    }

    private Group group(BitSet members) {
        var common = new int[supply.length];
        for (var pair : pairs) if (members.get(pair[0])) common[pair[1]]++;
        int reachable = 0;
        var suppliers = new ArrayList<Integer>();
        for (int s = 0; s < supply.length; s++) {
            reachable += Math.min(common[s], supply[s]);
            if (common[s] > 0) suppliers.add(s);
        }
        return new Group(
                members.stream().boxed().toList(),
                members.stream().map(d -> demand[d]).sum(),
                reachable,
                suppliers);
    }

    private static List<List<Integer>> lists(int size) {
        var lists = new ArrayList<List<Integer>>(size);
        for (int i = 0; i < size; i++) lists.add(new ArrayList<>());
        return lists;
    }
}
