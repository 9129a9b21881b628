package org.fuhua.review.matching;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;

/// Looks for an assignment among the candidates that are worth looking at, and among more where those are too few.
public final class Search {
    private static final int WIDER = 4;

    private final Candidates candidates;
    private final int places;
    private final int readers;

    public Search(Candidates candidates, int places, int readers) {
        this.candidates = candidates;
        this.places = places;
        this.readers = readers;
    }

    /// @param limit candidates to keep for each application, unless that leaves no assignment
    /// @param patience how long an improvement may be looked for where the best is not found by a flow alone
    public Outcome run(Objective objective, int limit, Duration patience) {
        var limits = new int[places];
        Arrays.fill(limits, limit);
        var wide = new BitSet();
        while (true) {
            var kept = candidates.keep(objective, limits, wide);
            var problem = kept.problem();
            var solution = Assigning.solve(problem, objective, patience);
            if (solution.isPresent()) {
                int widened = (int) Arrays.stream(limits).filter(l -> l > limit).count();
                return new Outcome.Solved(problem, solution.get(), widened);
            }
            boolean more = problem.isComposed() && isPossible(problem.plain())
                    ? widenAll(kept, limits)
                    : widen(kept, limits, wide);
            if (!more) return why(problem);
        }
    }

    private static boolean isPossible(Problem plain) {
        return new Flow(plain, new Room(plain)).cheapest((_, _) -> 0).isPresent();
    }

    /// Anybody's panel could be made up with somebody who was left out so far.
    private boolean widenAll(Candidates.Kept kept, int[] limits) {
        kept.cut().stream().forEach(p -> limits[p] = (int) Math.min(readers, (long) limits[p] * WIDER));
        return !kept.cut().isEmpty();
    }

    private boolean widen(Candidates.Kept kept, int[] limits, BitSet wide) {
        var short_ = Shortage.affectedPlaces(kept.problem());
        if (short_.isEmpty()) {
            // The applications alone can be served: it is the minimum loads.
            var group = Shortage.ofReaders(kept.problem());
            int before = wide.cardinality();
            group.ifPresent(one -> one.members().forEach(wide::set));
            return wide.cardinality() > before && !kept.cut().isEmpty();
        }
        short_.and(kept.cut());
        short_.stream().forEach(p -> limits[p] = (int) Math.min(readers, (long) limits[p] * WIDER));
        return !short_.isEmpty();
    }

    private static Outcome why(Problem problem) {
        var places = Shortage.ofPlaces(problem);
        if (places.isPresent()) return new Outcome.TooFewExperts(problem, places.get());
        var readers = Shortage.ofReaders(problem);
        if (readers.isPresent()) return new Outcome.TooFewApplications(problem, readers.get());
        if (!problem.isComposed()) throw new IllegalStateException("there is no assignment, and no reason");
        return PanelShortage.of(problem)
                .<Outcome>map(shortage -> new Outcome.PanelsImpossible(problem, shortage))
                .orElseGet(() -> new Outcome.Undecided(problem));
    }
}
