package org.fuhua.review.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A complete assignment, with what is proved about it.
///
/// @param chosen numbers of the pairs, ascending
/// @param total affinity of the chosen pairs together, in millionths
/// @param totalBound no assignment of the same kind has a greater total; absent where the total is not the aim
/// @param worst affinity of the worst served of the applications that need somebody, in millionths
/// @param worstBound no assignment serves the worst one better; absent where that is not the aim
/// @param prices one per expert, which prove the bound of the total; empty where something else does
/// @param connection how the experts are tied together by what they share
public record Solution(
        List<Integer> chosen,
        long total,
        @Nullable Long totalBound,
        long worst,
        @Nullable Long worstBound,
        List<Long> prices,
        Connection connection) {
    /// @param groups of experts who share no application with those of another; one is what calibration needs
    /// @param exchanges that tied groups together
    /// @param cost affinity that the exchanges took, in millionths
    public record Connection(int groups, int exchanges, long cost) {}

    static Solution of(Problem problem, BitSet chosen) {
        return new Solution(
                chosen.stream().boxed().toList(),
                chosen.stream().mapToLong(e -> problem.affinity[e]).sum(),
                null,
                worst(problem, chosen),
                null,
                List.of(),
                new Connection(Groups.of(problem, chosen).count(), 0, 0));
    }

    Solution proved(@Nullable Long total, @Nullable Long worst, long[] prices) {
        var list = new ArrayList<Long>(prices.length);
        for (long price : prices) list.add(price);
        return new Solution(chosen, this.total, total, this.worst, worst, List.copyOf(list), connection);
    }

    /// @return the same with other pairs, reached by exchanges; what is proved stays proved
    Solution exchanged(Problem problem, BitSet pairs, int exchanges) {
        var now = of(problem, pairs);
        return new Solution(
                now.chosen,
                now.total,
                totalBound,
                now.worst,
                worstBound,
                prices,
                new Connection(now.connection.groups, exchanges, total - now.total));
    }

    BitSet bits() {
        var bits = new BitSet();
        chosen.forEach(bits::set);
        return bits;
    }

    /// @return affinity of each place, those included whom it had already
    static long[] served(Problem problem, BitSet chosen) {
        var served = new long[problem.places().size()];
        for (int p = 0; p < served.length; p++) {
            served[p] = problem.places().get(p).given();
            for (int e = chosen.nextSetBit(problem.first[p]);
                    e >= 0 && e < problem.first[p + 1];
                    e = chosen.nextSetBit(e + 1)) served[p] += problem.affinity[e];
        }
        return served;
    }

    static long worst(Problem problem, BitSet chosen) {
        var served = served(problem, chosen);
        long worst = Long.MAX_VALUE;
        for (int p = 0; p < served.length; p++)
            if (problem.places().get(p).needs() > 0) worst = Math.min(worst, served[p]);
        return worst == Long.MAX_VALUE ? 0 : worst;
    }
}
