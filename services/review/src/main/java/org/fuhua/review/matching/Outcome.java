package org.fuhua.review.matching;

/// What came of looking for an assignment.
///
/// Without one the smallest group is named that cannot be served together. That of applications comes first; minimum
/// loads are looked at only when they are what is left (demands on both sides that can be met one by one can be met
/// together: Mendelsohn and Dulmage).
public sealed interface Outcome {
    /// @param problem with the candidates that were kept
    /// @param widened applications for which more candidates were kept than usual, so that there is an assignment
    record Solved(Problem problem, Solution solution, int widened) implements Outcome {}

    /// @param group applications that have too few experts
    record TooFewExperts(Problem problem, Shortage.Group group) implements Outcome {}

    /// @param group experts whose minimum loads have too few applications
    record TooFewApplications(Problem problem, Shortage.Group group) implements Outcome {}

    /// @param shortage what panels must have that cannot be had, by itself or together with something else
    record PanelsImpossible(Problem problem, PanelShortage shortage) implements Outcome {}

    /// Neither an assignment was found in time, nor that there is none.
    record Undecided(Problem problem) implements Outcome {}

    Problem problem();
}
