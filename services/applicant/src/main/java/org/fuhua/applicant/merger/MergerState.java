package org.fuhua.applicant.merger;

import static org.fuhua.applicant.ApplicantProblem.MERGER_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where a proposed merger stands.
enum MergerState {
    PROPOSED,
    CARRIED_OUT,
    REFUSED,
    WITHDRAWN;

    enum Action {
        CARRY_OUT,
        REFUSE,
        WITHDRAW
    }

    static final Transitions<MergerState, Action> MOVES = new Transitions<MergerState, Action>(MERGER_NOT_IN_THIS_STATE)
            .move(PROPOSED, Action.CARRY_OUT, CARRIED_OUT, "another officer")
            .move(PROPOSED, Action.REFUSE, REFUSED, "another officer")
            .move(PROPOSED, Action.WITHDRAW, WITHDRAWN, "who proposed it");
}
