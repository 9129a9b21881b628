package org.fuhua.review.matching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Why there is no assignment although there would be one if panels could be anybody: the fewest of the qualities that
/// cannot be had together, and the applications for which they cannot.
///
/// First each quality by itself, where a group of applications wants more than all who have it can give; then one
/// beside all else that the applications need, two together, and so on, minimum loads being one more thing to give
/// up. What is named cannot hold together, and with anything of it left out it can.
///
/// @param qualities names of those that cannot be had together
/// @param minimums whether it takes the minimum loads of experts too
/// @param places applications for which they cannot be had; none of them can be left out
/// @param wanted reviews by experts with the quality; of a single one only, like what is reachable
/// @param experts who have it
public record PanelShortage(
        List<String> qualities, boolean minimums, List<Integer> places, int wanted, int reachable, int experts) {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration ALTOGETHER = Duration.ofSeconds(15);

    /// @return the reason; empty when it was not found out in time
    static Optional<PanelShortage> of(Problem problem) {
        var single = IntStream.range(0, problem.qualities().size())
                .mapToObj(q -> Shortage.ofQuality(problem, q).map(group -> of(problem, q, group)))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(shortage -> shortage.places().size()));
        return single.isPresent() ? single : new Search(problem).several();
    }

    private static PanelShortage of(Problem problem, int quality, Shortage.Group group) {
        return new PanelShortage(
                List.of(problem.qualities().get(quality)),
                false,
                group.members(),
                group.wanted(),
                group.reachable(),
                group.suppliers().size());
    }

    /// Tries what cannot be had together, the fewest first.
    private static final class Search {
        private final Problem problem;
        private final long end = System.nanoTime() + ALTOGETHER.toNanos();

        Search(Problem problem) {
            this.problem = problem;
        }

        Optional<PanelShortage> several() {
            var wanted = IntStream.range(0, problem.qualities().size())
                    .filter(q -> problem.places().stream().anyMatch(place -> place.due(q) > 0))
                    .toArray();
            boolean bounded = problem.readers().stream().anyMatch(reader -> reader.min() > 0);
            for (int size = 1; size <= wanted.length + 1; size++)
                for (int minimums = 0; minimums <= (bounded ? 1 : 0); minimums++)
                    for (int some : subsets(wanted, size - minimums)) {
                        if (late()) return Optional.empty();
                        if (isImpossible(everywhere(), some, minimums == 1))
                            return Optional.of(named(some, minimums == 1));
                    }
            return Optional.empty();
        }

        private PanelShortage named(int some, boolean minimums) {
            var places = everywhere();
            // Minimum loads become harder to reach the fewer applications there are: these are of all of them.
            if (!minimums) reduce(places, some);
            return new PanelShortage(
                    IntStream.range(0, problem.qualities().size())
                            .filter(q -> (some >> q & 1) != 0)
                            .mapToObj(problem.qualities()::get)
                            .toList(),
                    minimums,
                    places.stream().boxed().toList(),
                    0,
                    0,
                    0);
        }

        /// Leaves out one application after the other, many at once at first, while the rest is still impossible.
        private void reduce(BitSet places, int some) {
            for (int step = Math.max(1, places.cardinality() / 2); step >= 1; step = step == 1 ? 0 : step / 2) {
                var left = places.stream().boxed().toList();
                for (int from = 0; from < left.size() && !late(); from += step) {
                    var without = (BitSet) places.clone();
                    left.subList(from, Math.min(left.size(), from + step)).forEach(without::clear);
                    if (isImpossible(without, some, false)) {
                        places.clear();
                        places.or(without);
                    }
                }
            }
        }

        private BitSet everywhere() {
            var all = new BitSet();
            for (int p = 0; p < problem.places().size(); p++)
                all.set(p, problem.places().get(p).needs() > 0);
            return all;
        }

        private boolean isImpossible(BitSet places, int some, boolean minimums) {
            var part = part(places, some, minimums);
            var families = new Families(part);
            if (new Flow(part, new Room(part), families).cheapest((_, _) -> 0).isEmpty()) return true;
            if (families.isComplete()) return false;
            if (part.pairs() > Composing.EXACT) return false;
            return new PanelProgramme(part, _ -> 0, PATIENCE).exists().equals(Optional.of(false));
        }

        private Problem part(BitSet places, int some, boolean minimums) {
            var chosen = new ArrayList<Problem.Place>();
            for (int p = 0; p < problem.places().size(); p++) {
                var place = problem.places().get(p);
                var due = IntStream.range(0, problem.qualities().size())
                        .mapToObj(q -> (some >> q & 1) == 0 ? 0 : place.due(q))
                        .toList();
                chosen.add(new Problem.Place(
                        place.id(), place.number(), places.get(p) ? place.needs() : 0, place.given(), due));
            }
            var readers = minimums
                    ? problem.readers()
                    : problem.readers().stream()
                            .map(reader -> new Problem.Reader(reader.id(), 0, reader.max()))
                            .toList();
            return problem.with(chosen, readers);
        }

        private static List<Integer> subsets(int[] wanted, int size) {
            var subsets = new ArrayList<Integer>();
            for (int bits = 0; bits < 1 << wanted.length; bits++) {
                if (Integer.bitCount(bits) != size) continue;
                int some = 0;
                for (int i = 0; i < wanted.length; i++) if ((bits >> i & 1) != 0) some |= 1 << wanted[i];
                subsets.add(some);
            }
            return subsets;
        }

        private boolean late() {
            return System.nanoTime() > end;
        }
    }
}
