package org.fuhua.review.matching;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.BitSet;

/// The bounds of an assignment as rows of a linear programme: loads, needs, and what panels must have.
final class Programme {
    private final Problem problem;
    private final MPSolver solver;
    private final MPVariable[] taken;
    private final MPConstraint[] loads;

    /// @param whole whether a pair is taken or not; in parts otherwise
    Programme(Problem problem, MPSolver solver, boolean whole) {
        this.problem = problem;
        this.solver = solver;
        taken = new MPVariable[problem.pairs()];
        for (int e = 0; e < taken.length; e++) taken[e] = whole ? solver.makeBoolVar("") : solver.makeNumVar(0, 1, "");
        loads = new MPConstraint[problem.readers().size()];
        for (int r = 0; r < loads.length; r++)
            loads[r] = solver.makeConstraint(
                    problem.readers().get(r).min(), problem.readers().get(r).max());
        for (int e = 0; e < taken.length; e++) loads[problem.reader[e]].setCoefficient(taken[e], 1);
        for (int p = 0; p < problem.places().size(); p++)
            if (problem.places().get(p).needs() > 0) panel(p);
    }

    private void panel(int p) {
        var place = problem.places().get(p);
        var needs = solver.makeConstraint(place.needs(), place.needs());
        for (int e = problem.first[p]; e < problem.first[p + 1]; e++) needs.setCoefficient(taken[e], 1);
        for (int q = 0; q < problem.qualities().size(); q++) {
            if (place.due(q) == 0) continue;
            var due = solver.makeConstraint(place.due(q), Double.POSITIVE_INFINITY);
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++)
                if (problem.has(e, q)) due.setCoefficient(taken[e], 1);
        }
    }

    MPVariable taken(int edge) {
        return taken[edge];
    }

    /// @return what one application more would be worth to have room for, by expert, after a programme in parts
    double price(int reader) {
        return loads[reader].dualValue();
    }

    /// Begins from an assignment that is known.
    void hint(BitSet start) {
        var values = new double[taken.length];
        for (int e = 0; e < values.length; e++) values[e] = start.get(e) ? 1 : 0;
        solver.setHint(taken, values);
    }

    BitSet chosen() {
        var chosen = new BitSet(taken.length);
        for (int e = 0; e < taken.length; e++) chosen.set(e, taken[e].solutionValue() > 0.5);
        return chosen;
    }
}
