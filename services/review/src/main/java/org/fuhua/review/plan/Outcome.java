package org.fuhua.review.plan;

import java.util.List;

/// What came of looking for an assignment.
sealed interface Outcome {
    /// @param chosen edges in the order of the problem
    record Solved(List<AssignmentProblem.Edge> chosen) implements Outcome {}

    record Infeasible(Infeasibility why) implements Outcome {}
}
