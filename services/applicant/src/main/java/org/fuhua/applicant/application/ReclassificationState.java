package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.RECLASSIFICATION_NOT_OPEN;

import org.fuhua.platform.state.Transitions;

/// Where a proposal to answer another call stands.
public enum ReclassificationState {
    PROPOSED,
    CONSENTED,
    DECLINED,
    WITHDRAWN;

    enum Action {
        CONSENT,
        DECLINE,
        WITHDRAW
    }

    static final Transitions<ReclassificationState, Action> MOVES = new Transitions<ReclassificationState, Action>(
                    RECLASSIFICATION_NOT_OPEN)
            .move(PROPOSED, Action.CONSENT, CONSENTED, "applicant")
            .move(PROPOSED, Action.DECLINE, DECLINED, "applicant")
            .move(PROPOSED, Action.WITHDRAW, WITHDRAWN, "officer");
}
