package org.fuhua.review.matching;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.BitSet;
import java.util.Optional;

/// The fair assignment as an integer programme: exact where it comes to its end, and a bound where it does not.
final class FairProgramme {
    // Solvers are exact to a millionth of the numbers they see: affinity is told to them in thousandths.
    private static final double SCALE = 1_000;

    private final Problem problem;

    FairProgramme(Problem problem) {
        this.problem = problem;
        NativeSolver.load();
    }

    /// @param bound nothing better exists, in millionths: what was found itself where the solver came to its end
    record Found(BitSet chosen, long bound) {}

    /// @param start an assignment to begin from
    /// @return an assignment whose worst served application is served as well as could be found
    Optional<Found> worst(BitSet start, Duration patience) {
        return run(start, -1, patience);
    }

    /// @param worst what every application must get at least
    /// @param start an assignment to begin from, which gives it
    /// @return the greatest total of those that serve nobody worse
    Optional<Found> total(BitSet start, long worst, Duration patience) {
        return run(start, worst, patience);
    }

    private Optional<Found> run(BitSet start, long promised, Duration patience) {
        var solver = MPSolver.createSolver("SCIP");
        try {
            solver.setTimeLimit(Math.max(1, patience.toMillis()));
            // What is proved is proved to the last millionth.
            solver.setSolverSpecificParametersAsString("limits/gap = 0\nlimits/absgap = 0\n");
            var programme = new Programme(problem, solver, true);
            var least = solver.makeNumVar(promised < 0 ? 0 : promised / SCALE, Double.POSITIVE_INFINITY, "");
            for (int p = 0; p < problem.places().size(); p++) served(solver, programme, least, p);
            if (promised < 0) solver.objective().setCoefficient(least, 1);
            else {
                least.setUb(promised / SCALE);
                for (int e = 0; e < problem.pairs(); e++)
                    solver.objective().setCoefficient(programme.taken(e), problem.affinity[e] / SCALE);
            }
            solver.objective().setMaximization();
            programme.hint(start);
            var status = solver.solve();
            if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE)
                return Optional.empty();
            var chosen = programme.chosen();
            boolean ended = status == MPSolver.ResultStatus.OPTIMAL;
            long bound = ended
                    ? promised < 0
                            ? Solution.worst(problem, chosen)
                            : Solution.of(problem, chosen).total()
                    : (long) Math.ceil(solver.objective().bestBound() * SCALE);
            return Optional.of(new Found(chosen, bound));
        } finally {
            solver.delete();
        }
    }

    private void served(MPSolver solver, Programme programme, MPVariable least, int p) {
        var place = problem.places().get(p);
        if (place.needs() == 0) return;
        var served = solver.makeConstraint(-place.given() / SCALE, Double.POSITIVE_INFINITY);
        served.setCoefficient(least, -1);
        for (int e = problem.first[p]; e < problem.first[p + 1]; e++)
            served.setCoefficient(programme.taken(e), problem.affinity[e] / SCALE);
    }
}
