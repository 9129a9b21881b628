package org.fuhua.review.matching;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// Tries every set of eligible pairs: the answer that nobody doubts, for small problems.
final class BruteForce {
    private final Problem problem;
    private final ToLongFunction<BitSet> worth;
    private final Room room;
    private final BitSet chosen = new BitSet();
    private Optional<Long> best = Optional.empty();

    private BruteForce(Problem problem, ToLongFunction<BitSet> worth) {
        this.problem = problem;
        this.worth = worth;
        room = new Room(problem);
    }

    /// @return the greatest worth of a complete assignment; empty when there is none
    static Optional<Long> best(Problem problem, ToLongFunction<BitSet> worth) {
        var search = new BruteForce(problem, worth);
        search.from(0);
        return search.best;
    }

    private void from(int edge) {
        if (edge == problem.pairs()) {
            if (isComplete()) best = Optional.of(Math.max(best.orElse(Long.MIN_VALUE), worth.applyAsLong(chosen)));
            return;
        }
        from(edge + 1);
        int place = problem.placeOf(edge);
        int reader = problem.reader[edge];
        if (room.needs[place] == 0 || room.max[reader] == 0) return;
        int min = room.min[reader];
        room.needs[place]--;
        room.max[reader]--;
        room.min[reader] = min - 1;
        chosen.set(edge);
        from(edge + 1);
        chosen.clear(edge);
        room.needs[place]++;
        room.max[reader]++;
        room.min[reader] = min;
    }

    private boolean isComplete() {
        for (int need : room.needs) if (need > 0) return false;
        for (int min : room.min) if (min > 0) return false;
        for (int p = 0; p < room.needs.length; p++)
            for (int q = 0; q < problem.qualities().size(); q++) {
                int quality = q;
                int from = problem.first[p];
                int to = problem.first[p + 1];
                if (chosen.get(from, to).stream()
                                .filter(e -> problem.has(from + e, quality))
                                .count()
                        < problem.places().get(p).due(q)) return false;
            }
        return true;
    }
}
