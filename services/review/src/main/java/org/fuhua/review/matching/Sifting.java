package org.fuhua.review.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// The assignment that is worth most, found among the few pairs that matter.
///
/// Each application first brings only those who are worth most to it. The prices of what comes out tell which of the
/// pairs left out could still be better; these are added, until there are none. Then the prices prove the assignment
/// among all pairs, just as if all had been there; the flow was a few times smaller.
final class Sifting {
    /// Pairs of each application to begin with, beyond as many as it needs.
    private static final int FIRST = 7;

    private static final int MORE = 3;

    private final Problem problem;
    private final Worth worth;
    private final BitSet kept;
    private int width = FIRST;

    private Sifting(Problem problem, Worth worth) {
        this.problem = problem;
        this.worth = worth;
        kept = new BitSet(problem.pairs());
    }

    /// @param prices prove among all pairs that nothing is worth more
    record Best(BitSet chosen, long[] prices) {}

    /// @return the best; empty when there is no assignment
    static Optional<Best> best(Problem problem, Worth worth) {
        return new Sifting(problem, worth).run();
    }

    private Optional<Best> run() {
        keepWidest();
        while (true) {
            var room = new Room(problem, kept);
            var found = new Flow(problem, room).cheapest(cost());
            if (found.isEmpty()) {
                if (kept.cardinality() == problem.pairs()) return Optional.empty();
                width *= MORE;
                keepWidest();
                continue;
            }
            var prices = Prices.of(problem, room, found.get(), worth, null);
            if (!keepBetter(found.get(), prices)) return Optional.of(new Best(found.get(), prices));
        }
    }

    private Flow.Cost cost() {
        long highest = 0;
        for (int e = 0; e < problem.pairs(); e++) highest = Math.max(highest, worth.of(e));
        long most = highest;
        return (_, edge) -> most - worth.of(edge);
    }

    /// Keeps those who are worth most to each application, and whoever has it already.
    private void keepWidest() {
        for (int p = 0; p < problem.places().size(); p++) {
            int needs = problem.places().get(p).needs();
            int from = problem.first[p];
            int count = problem.first[p + 1] - from;
            if (needs == 0 || count <= needs + width) {
                kept.set(from, from + count);
                continue;
            }
            var sorted = new long[count];
            for (int i = 0; i < count; i++) sorted[i] = worth.of(from + i);
            Arrays.sort(sorted);
            long least = sorted[count - needs - width];
            for (int e = from; e < from + count; e++) if (worth.of(e) >= least) kept.set(e);
        }
    }

    /// @return whether anything that was left out could be better than what was chosen
    private boolean keepBetter(BitSet chosen, long[] prices) {
        boolean added = false;
        for (int p = 0; p < problem.places().size(); p++) {
            int to = problem.first[p + 1];
            long least = Long.MAX_VALUE;
            for (int e = chosen.nextSetBit(problem.first[p]); e >= 0 && e < to; e = chosen.nextSetBit(e + 1))
                least = Math.min(least, worth.of(e) - prices[problem.reader[e]]);
            if (least == Long.MAX_VALUE) continue;
            for (int e = kept.nextClearBit(problem.first[p]); e < to; e = kept.nextClearBit(e + 1))
                if (worth.of(e) - prices[problem.reader[e]] > least) {
                    kept.set(e);
                    added = true;
                }
        }
        return added;
    }
}
