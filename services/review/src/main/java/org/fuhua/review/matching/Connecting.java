package org.fuhua.review.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// Ties the experts of an assignment together, since scores of groups that share nothing cannot be compared.
///
/// The cheapest exchanges come first, as when a net is laid with the least wire: one expert of an application for
/// another, or, where nobody has room, two experts for each other between two applications. An exchange that takes
/// an application below the floor, or leaves a panel without what it must have, does not count. In small rounds the
/// best of all connected assignments is computed instead.
final class Connecting {
    /// Exchanges that are remembered between any two groups.
    private static final int REMEMBERED = 40;

    /// Pairs up to which two experts are exchanged for each other although somebody has room.
    private static final int THOROUGH = 20_000;

    private final Problem problem;
    private final Worth worth;
    private final BitSet chosen;
    private final long floor;
    private final Ties ties;
    private final int[] load;
    private final int[] least;
    private final int[] most;
    private final int[][] spare;
    private long[] served;
    private int exchanges;

    private Connecting(Problem problem, Worth worth, Solution solution, long floor) {
        this.problem = problem;
        this.worth = worth;
        this.floor = floor;
        ties = new Ties(problem);
        chosen = solution.bits();
        served = Solution.served(problem, chosen);
        load = new int[problem.readers().size()];
        var room = new Room(problem);
        least = room.min;
        most = room.max;
        chosen.stream().forEach(edge -> load[problem.reader[edge]]++);
        spare = problem.places().stream()
                .map(place -> IntStream.range(
                                0, problem.isComposed() ? problem.qualities().size() : 0)
                        .map(q -> -place.due(q))
                        .toArray())
                .toArray(int[][]::new);
        chosen.stream().forEach(edge -> qualities(edge, 1));
    }

    private void qualities(int edge, int more) {
        var panel = spare[problem.placeOf(edge)];
        for (int q = 0; q < panel.length; q++) if (problem.has(edge, q)) panel[q] += more;
    }

    /// @param floor what no exchange may take an application below, unless they cannot be tied together otherwise
    static Solution connect(Problem problem, Worth worth, Solution solution, long floor) {
        if (solution.connection().groups() <= 1) return solution;
        var tied = tie(problem, worth, solution, floor);
        return tied.connection().groups() > 1 && floor > 0 ? tie(problem, worth, solution, 0) : tied;
    }

    private static Solution tie(Problem problem, Worth worth, Solution solution, long floor) {
        if (problem.pairs() <= ConnectedProgramme.EXACT) {
            var best = new ConnectedProgramme(problem, worth, floor).solve();
            if (best.isPresent()) {
                var given = solution.bits();
                given.andNot(best.get());
                return solution.exchanged(problem, best.get(), given.cardinality());
            }
        }
        var connecting = new Connecting(problem, worth, solution, floor);
        connecting.run();
        return connecting.exchanges == 0
                ? solution
                : solution.exchanged(problem, connecting.chosen, connecting.exchanges);
    }

    private void run() {
        boolean both = problem.pairs() <= THOROUGH;
        while (true) {
            int before = exchanges;
            var groups = Groups.of(problem, chosen);
            if (groups.count() <= 1) return;
            for (var exchange : possible(groups, both)) {
                if (groups.count() <= 1) return;
                groups = tried(exchange, groups);
            }
            if (exchanges == before && both) return;
            both = exchanges == before;
        }
    }

    private record Exchange(int[] out, int[] in, long cost, int tie) {
        static final Comparator<Exchange> CHEAPEST =
                Comparator.comparingLong(Exchange::cost).thenComparingInt(Exchange::tie);
    }

    /// @return the groups as they are now
    private Groups tried(Exchange exchange, Groups groups) {
        if (!isStillPossible(exchange) || !ties(exchange, groups)) return groups;
        turn(exchange.out, exchange.in);
        var after = Groups.of(problem, chosen);
        if (after.count() < groups.count() && keepsFloor(exchange) && keepsPanels(exchange)) {
            exchanges++;
            return after;
        }
        turn(exchange.in, exchange.out);
        return groups;
    }

    /// @return whether it ties what is apart; nothing else can make groups fewer
    private boolean ties(Exchange exchange, Groups groups) {
        for (int edge : exchange.in)
            if (groups.ofPlace(problem.placeOf(edge)) != groups.ofReader(problem.reader[edge])) return true;
        return false;
    }

    private boolean isStillPossible(Exchange exchange) {
        for (int edge : exchange.out) if (!chosen.get(edge)) return false;
        for (int edge : exchange.in) if (chosen.get(edge)) return false;
        return exchange.out.length > 1 || hasRoom(problem.reader[exchange.out[0]], problem.reader[exchange.in[0]]);
    }

    private boolean keepsFloor(Exchange exchange) {
        for (int edge : exchange.in) if (served[problem.placeOf(edge)] < floor) return false;
        return true;
    }

    private boolean keepsPanels(Exchange exchange) {
        for (int edge : exchange.in) for (int more : spare[problem.placeOf(edge)]) if (more < 0) return false;
        return true;
    }

    private boolean hasRoom(int leaving, int coming) {
        return load[coming] < most[coming] && load[leaving] > least[leaving];
    }

    /// @return the cheapest exchanges between any two groups, cheapest first
    private List<Exchange> possible(Groups groups, boolean both) {
        var found = new Cheapest(groups);
        var readBy = both ? readBy() : List.<List<Integer>>of();
        for (int p = 0; p < problem.places().size(); p++) {
            int mine = found.groupOfPlace[p];
            var panel =
                    chosen.get(problem.first[p], problem.first[p + 1]).stream().toArray();
            for (int in = problem.first[p]; in < problem.first[p + 1]; in++) {
                int reader = problem.reader[in];
                int other = found.groupOfReader[reader];
                if (other < 0 || other == mine || !both && load[reader] >= most[reader] || chosen.get(in)) continue;
                var between = found.between(mine, other);
                for (int at : panel) {
                    int out = problem.first[p] + at;
                    if (served[p] - problem.affinity[out] + problem.affinity[in] < floor) continue;
                    long cost = worth.of(out) - worth.of(in);
                    if (between.takes(cost) && hasRoom(problem.reader[out], reader))
                        between.add(new int[] {out}, new int[] {in}, cost, p, p);
                    if (both) swaps(between, readBy, p, out, in);
                }
            }
        }
        return found.all();
    }

    private void swaps(Between between, List<List<Integer>> readBy, int place, int out, int in) {
        for (int theirs : readBy.get(problem.reader[in])) {
            int other = problem.placeOf(theirs);
            int back = problem.edge(other, problem.reader[out]);
            if (other == place || back < 0 || chosen.get(back)) continue;
            if (served[other] - problem.affinity[theirs] + problem.affinity[back] < floor) continue;
            long cost = worth.of(out) + worth.of(theirs) - worth.of(in) - worth.of(back);
            if (between.takes(cost)) between.add(new int[] {out, theirs}, new int[] {in, back}, cost, place, other);
        }
    }

    /// The cheapest exchanges between any two groups.
    private final class Cheapest {
        final int[] groupOfPlace;
        final int[] groupOfReader;
        private final Map<Integer, Integer> numbers = new HashMap<>();
        private final List<List<Between>> found = new ArrayList<>();

        Cheapest(Groups groups) {
            groupOfPlace = IntStream.range(0, problem.places().size())
                    .map(p -> number(groups.ofPlace(p)))
                    .toArray();
            groupOfReader = IntStream.range(0, load.length)
                    .map(r -> number(groups.ofReader(r)))
                    .toArray();
        }

        /// @return groups counted from zero, in the order in which they are met
        private int number(int group) {
            return group < 0 ? -1 : numbers.computeIfAbsent(group, _ -> numbers.size());
        }

        Between between(int one, int other) {
            int first = Math.min(one, other);
            int second = Math.max(one, other);
            while (found.size() <= second) found.add(new ArrayList<>());
            var some = found.get(second);
            while (some.size() <= first) some.add(new Between());
            return some.get(first);
        }

        List<Exchange> all() {
            var all = new ArrayList<Exchange>();
            found.forEach(some -> some.forEach(between -> all.addAll(between.some)));
            all.sort(Exchange.CHEAPEST);
            return all;
        }
    }

    /// The cheapest exchanges between two groups.
    private final class Between {
        private final PriorityQueue<Exchange> some = new PriorityQueue<>(Exchange.CHEAPEST.reversed());
        private long dearest = Long.MAX_VALUE;

        boolean takes(long cost) {
            return cost <= dearest;
        }

        void add(int[] out, int[] in, long cost, int place, int other) {
            // Equally cheap ones in the order that the seed gives them, never in that of the lists.
            int tie = ties.of(place, problem.reader[in[0]]) ^ ~ties.of(other, problem.reader[out[0]]);
            some.add(new Exchange(out, in, cost, tie));
            if (some.size() > REMEMBERED) some.remove();
            if (some.size() == REMEMBERED) dearest = some.element().cost;
        }
    }

    private List<List<Integer>> readBy() {
        var readBy = new ArrayList<List<Integer>>(load.length);
        for (int r = 0; r < load.length; r++) readBy.add(new ArrayList<>());
        chosen.stream().forEach(edge -> readBy.get(problem.reader[edge]).add(edge));
        return readBy;
    }

    private void turn(int[] out, int[] in) {
        for (int edge : out) {
            chosen.clear(edge);
            load[problem.reader[edge]]--;
            served[problem.placeOf(edge)] -= problem.affinity[edge];
            qualities(edge, -1);
        }
        for (int edge : in) {
            chosen.set(edge);
            load[problem.reader[edge]]++;
            served[problem.placeOf(edge)] += problem.affinity[edge];
            qualities(edge, 1);
        }
    }
}
