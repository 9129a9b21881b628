package org.fuhua.review.matching;

import java.time.Duration;
import java.util.Optional;

/// Finds the assignment that an objective asks for, and ties its experts together.
final class Assigning {
    private Assigning() {}

    /// @param patience how long an improvement may be looked for where the best is not found by a flow alone
    /// @return an assignment; empty when there is none within the bounds, or where panels must have qualities that
    ///     cross, when none was found in time
    static Optional<Solution> solve(Problem problem, Objective objective, Duration patience) {
        return switch (objective) {
            case SUM -> sum(problem, patience);
            case RANDOM -> random(problem, patience);
            case FAIR -> problem.held() == 0 ? fair(problem, patience) : sum(problem, patience);
        };
    }

    private static Optional<Solution> sum(Problem problem, Duration patience) {
        var worth = Worth.keeping(problem);
        return best(problem, worth, patience).map(best -> {
            var solution = Solution.of(problem, best.chosen());
            // Of the worth, the part that stands for pairs that stay is the same in the bound.
            long kept = Proof.worth(worth, solution.chosen()) - solution.total();
            long bound = best.proved() && problem.isComposed()
                    ? solution.total()
                    : Proof.bound(problem, worth, best.prices()) - kept;
            return Connecting.connect(problem, worth, solution.proved(bound, null, best.prices()), 0);
        });
    }

    private static Optional<Solution> fair(Problem problem, Duration patience) {
        return new Fair(problem, patience)
                .solve()
                .map(solution -> Connecting.connect(problem, Worth.keeping(problem), solution, solution.worst()));
    }

    private static Optional<Solution> random(Problem problem, Duration patience) {
        var ties = new Ties(problem);
        Worth worth = edge -> problem.isHeld(edge) ? 1 : 0;
        Worth drawn = edge -> ((long) (problem.isHeld(edge) ? 1 : 0) << Ties.BITS)
                - ties.of(problem.placeOf(edge), problem.reader[edge]);
        return best(problem, worth, patience)
                .map(best -> Connecting.connect(problem, drawn, Solution.of(problem, best.chosen()), 0));
    }

    /// @return the assignment that is worth most, ties by the seed
    static Optional<Composing.Best> best(Problem problem, Worth worth, Duration patience) {
        return problem.isComposed()
                ? Composing.solve(problem, worth, patience)
                : Lexicographic.solve(problem, worth)
                        .map(best -> new Composing.Best(best.chosen(), best.prices(), true));
    }
}
