package org.fuhua.applicant.partner;

import static org.fuhua.applicant.ApplicantProblem.PARTNER_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where a partner of a consortium (合作单位) stands with its part of an application.
public enum PartnerState {
    INVITED,
    SIGNED,
    LAPSED,
    DECLINED,
    REMOVED;

    enum Action {
        INVITE,
        SIGN,
        LAPSE,
        DECLINE,
        REMOVE
    }

    private static final String LEAD = "lead";
    private static final String SIGNER = "who may hand in for the partner";
    private static final String NOT_NAMED = "lead, also by naming it no more";

    static final Transitions<PartnerState, Action> MOVES = new Transitions<PartnerState, Action>(
                    PARTNER_NOT_IN_THIS_STATE)
            .move(INVITED, Action.SIGN, SIGNED, SIGNER)
            .move(LAPSED, Action.SIGN, SIGNED, SIGNER)
            .move(SIGNED, Action.LAPSE, LAPSED, "any change to its part or to the agreement")
            .move(INVITED, Action.DECLINE, DECLINED, SIGNER)
            .move(SIGNED, Action.DECLINE, DECLINED, SIGNER)
            .move(LAPSED, Action.DECLINE, DECLINED, SIGNER)
            .move(INVITED, Action.REMOVE, REMOVED, NOT_NAMED)
            .move(SIGNED, Action.REMOVE, REMOVED, NOT_NAMED)
            .move(LAPSED, Action.REMOVE, REMOVED, NOT_NAMED)
            .move(DECLINED, Action.INVITE, INVITED, LEAD)
            .move(REMOVED, Action.INVITE, INVITED, LEAD);

    /// @return whether the partner takes part, so that its members may read the application
    public boolean takesPart() {
        return this == INVITED || this == SIGNED || this == LAPSED;
    }
}
