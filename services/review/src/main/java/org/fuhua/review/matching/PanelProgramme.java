package org.fuhua.review.matching;

import com.google.ortools.linearsolver.MPSolver;
import java.time.Duration;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The assignment that is worth most of those whose panels have what they must have, as an integer programme: for
/// qualities that cross, which no flow can count.
final class PanelProgramme {
    // Solvers are exact to a millionth of the numbers they see; they see none above this.
    private static final double HIGHEST = 1_000;

    private final Problem problem;
    private final Worth worth;
    private final double scale;
    private final long deadline;

    PanelProgramme(Problem problem, Worth worth, Duration patience) {
        this.problem = problem;
        this.worth = worth;
        deadline = System.nanoTime() + patience.toNanos();
        long highest = 1;
        for (int e = 0; e < problem.pairs(); e++) highest = Math.max(highest, Math.abs(worth.of(e)));
        scale = highest / HIGHEST;
        NativeSolver.load();
    }

    /// @param ended whether nothing is worth more
    record Found(BitSet chosen, boolean ended) {}

    /// @return prices of experts as the programme in parts has them; zero where it has none
    long[] prices() {
        var prices = new long[problem.readers().size()];
        var solver = MPSolver.createSolver("GLOP");
        try {
            solver.setTimeLimit(left());
            var programme = new Programme(problem, solver, false);
            for (int e = 0; e < problem.pairs(); e++)
                solver.objective().setCoefficient(programme.taken(e), worth.of(e) / scale);
            solver.objective().setMaximization();
            if (solver.solve() == MPSolver.ResultStatus.OPTIMAL)
                for (int r = 0; r < prices.length; r++) prices[r] = Math.round(programme.price(r) * scale);
            return prices;
        } finally {
            solver.delete();
        }
    }

    /// @param start an assignment to begin from, if one is known
    /// @return the best one, between equals as the seed has it; empty when none was found in time
    Optional<Found> best(@Nullable BitSet start) {
        var ties = new Ties(problem);
        Worth drawn = edge -> (1L << Ties.BITS) - ties.of(problem.placeOf(edge), problem.reader[edge]);
        var found = run(worth, scale, null, start);
        if (found.isEmpty() || !found.get().ended()) return found;
        long most = Proof.worth(worth, found.get().chosen());
        var settled = run(drawn, (1L << Ties.BITS) / HIGHEST, most, found.get().chosen());
        return settled.filter(one -> Proof.worth(worth, one.chosen()) == most)
                .map(one -> new Found(one.chosen(), true))
                .or(() -> found);
    }

    /// @return whether there is any assignment; empty when that was not found out in time
    Optional<Boolean> exists() {
        var solver = MPSolver.createSolver("SCIP");
        try {
            solver.setTimeLimit(left());
            new Programme(problem, solver, true);
            return switch (solver.solve()) {
                case OPTIMAL, FEASIBLE -> Optional.of(true);
                case INFEASIBLE -> Optional.of(false);
                default -> Optional.empty();
            };
        } finally {
            solver.delete();
        }
    }

    /// @param least what the assignment must be worth by the first worth; null where that is what is looked for
    private Optional<Found> run(Worth aim, double unit, @Nullable Long least, @Nullable BitSet start) {
        var solver = MPSolver.createSolver("SCIP");
        try {
            solver.setTimeLimit(left());
            solver.setSolverSpecificParametersAsString("limits/gap = 0\nlimits/absgap = 0\n");
            var programme = new Programme(problem, solver, true);
            for (int e = 0; e < problem.pairs(); e++)
                solver.objective().setCoefficient(programme.taken(e), aim.of(e) / unit);
            solver.objective().setMaximization();
            if (least != null) {
                var floor = solver.makeConstraint(least / scale, Double.POSITIVE_INFINITY);
                for (int e = 0; e < problem.pairs(); e++) floor.setCoefficient(programme.taken(e), worth.of(e) / scale);
            }
            if (start != null) programme.hint(start);
            var status = solver.solve();
            if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE)
                return Optional.empty();
            return Optional.of(new Found(programme.chosen(), status == MPSolver.ResultStatus.OPTIMAL));
        } finally {
            solver.delete();
        }
    }

    private long left() {
        return Math.max(1, (deadline - System.nanoTime()) / 1_000_000);
    }
}
