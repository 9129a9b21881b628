package org.fuhua.review.matching;

import java.time.Duration;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The assignment that is worth most of those whose panels have the qualities that they must have (专家组构成), ties by the
/// seed.
///
/// Where the qualities of each panel are families, a flow finds it and its prices prove it. Where they cross, a flow
/// over some of them gives a bound from above, a flow over fixed [Patterns] an assignment from below, and an integer
/// programme closes the gap up to a size and within a time.
final class Composing {
    /// Pairs up to which the integer programme is tried.
    static final int EXACT = 60_000;

    /// What the solver can count with, divided by how it multiplies costs inside.
    private static final long LARGEST = 4_000_000_000_000_000_000L;

    private final Problem problem;
    private final Worth worth;
    private final Families families;
    private final Room room;
    private final Duration patience;

    private Composing(Problem problem, Worth worth, Duration patience) {
        this.problem = problem;
        this.worth = worth;
        this.patience = patience;
        families = new Families(problem);
        room = new Room(problem);
    }

    /// @param prices bound what any assignment is worth
    /// @param proved whether nothing is worth more
    record Best(BitSet chosen, long[] prices, boolean proved) {}

    /// @return the best that was found; empty when there is none, or none was found in time
    static Optional<Best> solve(Problem problem, Worth worth, Duration patience) {
        return new Composing(problem, worth, patience).solve();
    }

    /// @return an assignment that is as good as can be among those that a flow finds, ties by the seed
    static Optional<BitSet> flow(Problem problem, Families families, Worth worth) {
        long highest = Long.MIN_VALUE;
        long lowest = Long.MAX_VALUE;
        for (int e = 0; e < problem.pairs(); e++) {
            highest = Math.max(highest, worth.of(e));
            lowest = Math.min(lowest, worth.of(e));
        }
        var flow = new Flow(problem, new Room(problem), families);
        // Ties count as far as the solver can count beside what is worth more, and no step of that is given up for
        // them.
        long most = highest;
        long range = Math.max(1, highest - lowest + 1);
        long needed = Math.max(1, problem.needed());
        long step = Math.clamp(LARGEST / (flow.nodes() + 1) / 2 / range, 1, (needed << Ties.BITS) + 1);
        long tie = Math.min(1L << Ties.BITS, step / needed);
        var ties = new Ties(problem);
        return flow.cheapest((place, edge) ->
                (most - worth.of(edge)) * step + (ties.of(place, problem.reader[edge]) * tie >>> Ties.BITS));
    }

    private Optional<Best> solve() {
        if (problem.pairs() == 0) return Optional.empty();
        var relaxed = flow(problem, families, worth);
        if (relaxed.isEmpty()) return Optional.empty();
        var prices = Prices.of(problem, room, relaxed.get(), worth, families);
        if (families.isComplete()) return Optional.of(new Best(relaxed.get(), prices, true));
        var start = Patterns.best(problem, worth, prices).orElse(null);
        return problem.pairs() <= EXACT
                ? programme(start, prices)
                : Optional.ofNullable(start).map(chosen -> new Best(chosen, prices, false));
    }

    private Optional<Best> programme(@Nullable BitSet start, long[] prices) {
        var programme = new PanelProgramme(problem, worth, patience);
        var better = programme.prices();
        var least = Proof.bound(problem, worth, better) < Proof.bound(problem, worth, prices) ? better : prices;
        if (start != null && Proof.bound(problem, worth, least) == Proof.worth(worth, start))
            return Optional.of(new Best(start, least, true));
        return programme
                .best(start)
                .map(found -> new Best(found.chosen(), least, found.ended()))
                .or(() -> Optional.ofNullable(start).map(chosen -> new Best(chosen, least, false)));
    }
}
