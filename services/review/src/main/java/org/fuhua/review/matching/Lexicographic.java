package org.fuhua.review.matching;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/// The assignment that is worth most, and of all those that are worth as much the one that the seed prefers.
///
/// First the worth alone is solved, exactly. Its prices tell which pairs are in every best assignment and which in
/// none; what remains open is decided by the [Ties] in a second, smaller flow. So no step of affinity is ever given
/// up for a tie, however many places there are, and no cost grows beyond what the solver can count.
final class Lexicographic {
    private final Problem problem;
    private final Room room;

    private Lexicographic(Problem problem) {
        this.problem = problem;
        room = new Room(problem);
    }

    /// @param prices prove that nothing is worth more
    record Best(BitSet chosen, long[] prices) {}

    /// @return the best assignment; empty when there is none
    static Optional<Best> solve(Problem problem, Worth worth) {
        return new Lexicographic(problem).solve(worth);
    }

    private Optional<Best> solve(Worth worth) {
        boolean alike = IntStream.range(0, problem.pairs()).allMatch(edge -> worth.of(edge) == 0);
        var found = alike ? Optional.<Sifting.Best>empty() : Sifting.best(problem, worth);
        if (!alike && found.isEmpty()) return Optional.empty();
        var prices = found.map(Sifting.Best::prices)
                .orElseGet(() -> new long[problem.readers().size()]);
        found.ifPresent(best -> settle(worth, prices, best.chosen()));
        var ties = new Ties(problem);
        var rest = new Flow(problem, room).cheapest((place, edge) -> ties.of(place, problem.reader[edge]));
        if (rest.isEmpty()) {
            if (found.isPresent()) throw new IllegalStateException("the prices left no assignment");
            return Optional.empty();
        }
        var chosen = rest.get();
        for (int e = 0; e < problem.pairs(); e++) if (room.isTaken(e)) chosen.set(e);
        return Optional.of(new Best(chosen, prices));
    }

    private void settle(Worth worth, long[] prices, BitSet chosen) {
        for (int r = 0; r < prices.length; r++) {
            if (prices[r] > 0) room.min[r] = room.max[r];
            if (prices[r] < 0) room.max[r] = room.min[r];
        }
        for (int p = 0; p < problem.places().size(); p++) {
            long least = Long.MAX_VALUE;
            long next = Long.MIN_VALUE;
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++) {
                long left = worth.of(e) - prices[problem.reader[e]];
                if (chosen.get(e)) least = Math.min(least, left);
                else next = Math.max(next, left);
            }
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++) {
                long left = worth.of(e) - prices[problem.reader[e]];
                if (chosen.get(e) && left > next) room.take(e, p, problem.reader[e]);
                else if (!chosen.get(e) && left < least) room.leave(e);
            }
        }
    }
}
