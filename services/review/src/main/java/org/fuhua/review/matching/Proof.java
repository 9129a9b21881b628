package org.fuhua.review.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// A bound that no assignment exceeds, from a price per expert.
///
/// Let every application take the panel that is worth most to it after its experts' prices, with the qualities that
/// it must have and whether or not others want them too; add for each expert the price times the maximum load, or
/// times the minimum load where the price is negative. Whatever the prices are, no assignment within the bounds is
/// worth more (weak duality). An assignment worth just as much is therefore the best there is.
final class Proof {
    private Proof() {}

    /// @param prices one for each reader, in the unit of the worth
    static long bound(Problem problem, Worth worth, long[] prices) {
        long bound = 0;
        for (int r = 0; r < prices.length; r++) {
            var reader = problem.readers().get(r);
            bound += prices[r] * (prices[r] > 0 ? reader.max() : reader.min());
        }
        for (int p = 0; p < problem.places().size(); p++)
            bound += problem.isComposed()
                    ? panel(problem, worth, prices, p)
                    : best(problem, worth, prices, p, problem.places().get(p).needs());
        return bound;
    }

    private static long panel(Problem problem, Worth worth, long[] prices, int place) {
        return BestPanel.of(problem, place, edge -> worth.of(edge) - prices[problem.reader[edge]])
                .map(BestPanel.Best::worth)
                .orElse(0L);
    }

    private static long best(Problem problem, Worth worth, long[] prices, int place, int needs) {
        if (needs == 0) return 0;
        // The few best, the least of them first.
        var best = new long[needs];
        Arrays.fill(best, Long.MIN_VALUE / 4);
        for (int e = problem.first[place]; e < problem.first[place + 1]; e++) {
            long left = worth.of(e) - prices[problem.reader[e]];
            if (left <= best[0]) continue;
            int at = 0;
            while (at + 1 < needs && best[at + 1] < left) best[at] = best[++at];
            best[at] = left;
        }
        long sum = 0;
        for (long one : best) sum += one;
        return sum;
    }

    static long worth(Worth worth, BitSet chosen) {
        return chosen.stream().mapToLong(worth::of).sum();
    }

    static long worth(Worth worth, List<Integer> chosen) {
        return chosen.stream().mapToLong(worth::of).sum();
    }
}
