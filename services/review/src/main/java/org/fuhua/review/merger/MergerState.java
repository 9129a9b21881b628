package org.fuhua.review.merger;

import static org.fuhua.review.ReviewProblem.EXPERT_MERGER_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where the proposal stands that two entries are one person.
public enum MergerState {
    PROPOSED,
    CARRIED_OUT,
    REFUSED,
    WITHDRAWN;

    enum Action {
        CARRY_OUT,
        REFUSE,
        WITHDRAW
    }

    static final Transitions<MergerState, Action> MOVES = new Transitions<MergerState, Action>(
                    EXPERT_MERGER_NOT_IN_THIS_STATE)
            .move(PROPOSED, Action.CARRY_OUT, CARRIED_OUT, "another officer")
            .move(PROPOSED, Action.REFUSE, REFUSED, "another officer")
            .move(PROPOSED, Action.WITHDRAW, WITHDRAWN, "who proposed it");
}
