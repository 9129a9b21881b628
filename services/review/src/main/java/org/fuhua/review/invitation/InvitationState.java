package org.fuhua.review.invitation;

import static org.fuhua.review.ReviewProblem.INVITATION_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where an invitation (评审邀请) stands.
enum InvitationState {
    SENT,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    LAPSED;

    enum Action {
        REMIND,
        ACCEPT,
        DECLINE,
        WITHDRAW,
        LAPSE
    }

    static final Transitions<InvitationState, Action> MOVES = new Transitions<InvitationState, Action>(
                    INVITATION_NOT_IN_THIS_STATE)
            .move(SENT, Action.REMIND, SENT, "officer, clock")
            .move(SENT, Action.ACCEPT, ACCEPTED, "its expert")
            .move(SENT, Action.DECLINE, DECLINED, "its expert")
            .move(SENT, Action.WITHDRAW, WITHDRAWN, "officer")
            .move(SENT, Action.LAPSE, LAPSED, "clock")
            .move(ACCEPTED, Action.DECLINE, DECLINED, "its expert steps back")
            .move(ACCEPTED, Action.WITHDRAW, WITHDRAWN, "officer");
}
