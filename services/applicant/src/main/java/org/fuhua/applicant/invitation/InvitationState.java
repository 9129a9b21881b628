package org.fuhua.applicant.invitation;

import static org.fuhua.applicant.ApplicantProblem.INVITATION_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where an invitation stands. One whose time is over stays pending until it is sent again or revoked.
enum InvitationState {
    PENDING,
    ACCEPTED,
    REVOKED;

    enum Action {
        RENEW,
        ACCEPT,
        REVOKE
    }

    static final Transitions<InvitationState, Action> MOVES = new Transitions<InvitationState, Action>(
                    INVITATION_NOT_IN_THIS_STATE)
            .move(PENDING, Action.RENEW, PENDING, "owner")
            .move(PENDING, Action.ACCEPT, ACCEPTED, "whom it was sent to")
            .move(PENDING, Action.REVOKE, REVOKED, "owner");
}
