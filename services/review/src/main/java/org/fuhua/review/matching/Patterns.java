package org.fuhua.review.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Good assignments where the qualities of panels cross: each panel is told how it is to be made up (one who is
/// this and that, two who are only this), after the best one at the prices of its experts. So qualities do not
/// cross any more, and a flow finds the best assignment of that make-up.
final class Patterns {
    private static final int ROUNDS = 6;

    private final Problem problem;
    private final Worth worth;

    private Patterns(Problem problem, Worth worth) {
        this.problem = problem;
        this.worth = worth;
    }

    /// @param prices to begin with
    /// @return the best that was found; empty when nothing was
    static Optional<BitSet> best(Problem problem, Worth worth, long[] prices) {
        return new Patterns(problem, worth).run(prices);
    }

    private Optional<BitSet> run(long[] begin) {
        BitSet best = null;
        var prices = begin;
        for (int round = 0; round < ROUNDS; round++) {
            var made = madeUp(prices);
            if (made.isEmpty()) break;
            var families = new Families(made.get());
            var found = Composing.flow(made.get(), families, worth);
            if (found.isEmpty()) break;
            if (best != null && Proof.worth(worth, found.get()) <= Proof.worth(worth, best)) break;
            best = found.get();
            prices = Prices.of(made.get(), new Room(problem), best, worth, families);
        }
        return Optional.ofNullable(best);
    }

    /// @return the same problem with the make-up of each panel in place of its qualities
    private Optional<Problem> madeUp(long[] prices) {
        var places = new ArrayList<Problem.Place>(problem.places().size());
        var marks = new int[problem.pairs()];
        int most =
                problem.places().stream().mapToInt(Problem.Place::needs).max().orElse(0);
        for (int p = 0; p < problem.places().size(); p++) {
            var place = problem.places().get(p);
            var best = BestPanel.of(problem, p, edge -> worth.of(edge) - prices[problem.reader[edge]]);
            if (best.isEmpty() && place.needs() > 0) return Optional.empty();
            var kinds = place.needs() == 0
                    ? List.<Integer>of()
                    : kinds(p, best.orElseThrow().chosen());
            var distinct = kinds.stream().distinct().toList();
            places.add(new Problem.Place(
                    place.id(),
                    place.number(),
                    place.needs(),
                    place.given(),
                    IntStream.range(0, most)
                            .mapToObj(i -> i < distinct.size()
                                    ? (int) kinds.stream()
                                            .filter(distinct.get(i)::equals)
                                            .count()
                                    : 0)
                            .toList()));
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++) marks[e] = kind(distinct, problem.marks(e));
        }
        var names = IntStream.range(0, most).mapToObj(String::valueOf).toList();
        return Optional.of(problem.with(places, names, marks));
    }

    /// @return what each of a panel is needed for, nothing of it twice
    private List<Integer> kinds(int p, int[] panel) {
        var place = problem.places().get(p);
        var kinds = new int[panel.length];
        for (int q = 0; q < problem.qualities().size(); q++) {
            int due = place.due(q);
            // Those who are needed already come first, so that as many as can be may be anybody.
            for (int i : IntStream.range(0, panel.length)
                    .boxed()
                    .sorted((one, other) -> Integer.bitCount(kinds[other]) - Integer.bitCount(kinds[one]))
                    .toList())
                if (due > 0 && problem.has(panel[i], q)) {
                    kinds[i] |= 1 << q;
                    due--;
                }
        }
        return IntStream.of(kinds).boxed().toList();
    }

    /// @return the bit of the kind that somebody with these qualities can be, the narrowest one
    private static int kind(List<Integer> kinds, int marks) {
        int found = -1;
        for (int i = 0; i < kinds.size(); i++)
            if ((kinds.get(i) & ~marks) == 0
                    && (found < 0 || Integer.bitCount(kinds.get(i)) > Integer.bitCount(kinds.get(found)))) found = i;
        return found < 0 ? 0 : 1 << found;
    }
}
