package org.fuhua.review.matching;

import com.google.ortools.linearsolver.MPSolver;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;

/// The assignment that is worth most of those whose experts are one group, for rounds that are small enough.
///
/// Whenever the best one falls into groups, each of them is told to have a pair with the outside, and the best is
/// looked for anew, as one does with round trips.
final class ConnectedProgramme {
    /// Pairs up to which it is tried.
    static final int EXACT = 200;

    private static final int ROUNDS = 60;
    private static final long MILLISECONDS = 1_000;
    private static final double SCALE = 1_000;

    private final Problem problem;
    private final Worth worth;
    private final long floor;

    /// @param floor what every application gets at least
    ConnectedProgramme(Problem problem, Worth worth, long floor) {
        this.problem = problem;
        this.worth = worth;
        this.floor = floor;
        NativeSolver.load();
    }

    /// @return the pairs; empty when there are none, or none were found in time
    Optional<BitSet> solve() {
        var solver = MPSolver.createSolver("SCIP");
        try {
            long end = System.nanoTime() + MILLISECONDS * 1_000_000;
            var programme = new Programme(problem, solver, true);
            for (int e = 0; e < problem.pairs(); e++)
                solver.objective().setCoefficient(programme.taken(e), worth.of(e) / SCALE);
            solver.objective().setMaximization();
            for (int p = 0; p < problem.places().size(); p++) served(solver, programme, p);
            for (int round = 0; round < ROUNDS; round++) {
                solver.setTimeLimit(Math.max(1, (end - System.nanoTime()) / 1_000_000));
                if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) return Optional.empty();
                var chosen = programme.chosen();
                var groups = Groups.of(problem, chosen);
                if (groups.count() <= 1) return Optional.of(chosen);
                tie(solver, programme, groups);
            }
            return Optional.empty();
        } finally {
            solver.delete();
        }
    }

    private void served(MPSolver solver, Programme programme, int p) {
        var place = problem.places().get(p);
        if (place.needs() == 0) return;
        var served = solver.makeConstraint((floor - place.given()) / SCALE, Double.POSITIVE_INFINITY);
        for (int e = problem.first[p]; e < problem.first[p + 1]; e++)
            served.setCoefficient(programme.taken(e), problem.affinity[e] / SCALE);
    }

    private void tie(MPSolver solver, Programme programme, Groups groups) {
        var all = new HashSet<Integer>();
        for (int p = 0; p < problem.places().size(); p++) if (groups.ofPlace(p) >= 0) all.add(groups.ofPlace(p));
        for (int group : all) {
            var outside = solver.makeConstraint(1, Double.POSITIVE_INFINITY);
            for (int p = 0; p < problem.places().size(); p++)
                for (int e = problem.first[p]; e < problem.first[p + 1]; e++) {
                    boolean ofReader = groups.ofReader(problem.reader[e]) == group;
                    if (ofReader != (groups.ofPlace(p) == group)) outside.setCoefficient(programme.taken(e), 1);
                }
        }
    }
}
