package org.fuhua.applicant.call;

import static org.fuhua.applicant.ApplicantProblem.CALL_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where a call stands. Whether a published call is open follows from the time and is kept nowhere.
public enum CallState {
    DRAFT,
    PUBLISHED,
    CLOSED,
    CANCELLED;

    enum Action {
        REVISE,
        PUBLISH,
        AMEND,
        CANCEL,
        CLOSE
    }

    static final Transitions<CallState, Action> MOVES = new Transitions<CallState, Action>(CALL_NOT_IN_THIS_STATE)
            .move(DRAFT, Action.REVISE, DRAFT, "officer")
            .move(DRAFT, Action.PUBLISH, PUBLISHED, "officer, or system for a need")
            .move(PUBLISHED, Action.AMEND, PUBLISHED, "officer, before it closes")
            .move(PUBLISHED, Action.CANCEL, CANCELLED, "officer, before it closes")
            .move(PUBLISHED, Action.CLOSE, CLOSED, "clock, or officer for a sandbox call");
}
