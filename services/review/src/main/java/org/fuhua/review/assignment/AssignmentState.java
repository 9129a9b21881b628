package org.fuhua.review.assignment;

import static org.fuhua.review.ReviewProblem.ASSIGNMENT_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where an assignment (评审任务) stands.
public enum AssignmentState {
    OPEN,
    IN_PROGRESS,
    SUBMITTED,
    VOIDED;

    enum Action {
        SAVE,
        SUBMIT,
        RETURN,
        VOID
    }

    static final Transitions<AssignmentState, Action> MOVES = new Transitions<AssignmentState, Action>(
                    ASSIGNMENT_NOT_IN_THIS_STATE)
            .move(OPEN, Action.SAVE, IN_PROGRESS, "its expert")
            .move(IN_PROGRESS, Action.SAVE, IN_PROGRESS, "its expert")
            .move(IN_PROGRESS, Action.SUBMIT, SUBMITTED, "its expert")
            .move(SUBMITTED, Action.RETURN, IN_PROGRESS, "officer, until the decision")
            .move(OPEN, Action.VOID, VOIDED, "its expert, officer, withdrawal")
            .move(IN_PROGRESS, Action.VOID, VOIDED, "its expert, officer, withdrawal")
            .move(SUBMITTED, Action.VOID, VOIDED, "its expert, officer, withdrawal");
}
