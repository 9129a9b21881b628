package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.APPLICATION_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where an application stands before review. Applicants read [PublicWords] instead.
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    RECOMMENDED,
    NOT_RECOMMENDED,
    SENT_BACK,
    RETURNED,
    FORMAL_PASSED,
    FORMAL_REJECTED,
    WITHDRAWN;

    enum Action {
        FOLLOW_CALL,
        SUBMIT,
        RESUBMIT,
        REOPEN,
        RECLASSIFY,
        WITHDRAW,
        SEND_BACK,
        ENDORSE,
        REFUSE_ENDORSEMENT,
        PASS,
        RETURN,
        REJECT
    }

    private static final String UNROUTED = "officer, when no endorsement is asked for";

    static final Transitions<ApplicationState, Action> MOVES = new Transitions<ApplicationState, Action>(
                    APPLICATION_NOT_IN_THIS_STATE)
            .move(DRAFT, Action.FOLLOW_CALL, DRAFT, "applicant")
            .move(DRAFT, Action.SUBMIT, SUBMITTED, "applicant until the deadline")
            .move(DRAFT, Action.WITHDRAW, WITHDRAWN, "applicant")
            .move(SUBMITTED, Action.WITHDRAW, WITHDRAWN, "applicant")
            .move(SUBMITTED, Action.REOPEN, DRAFT, "applicant until the deadline")
            .move(RECOMMENDED, Action.REOPEN, DRAFT, "applicant until the deadline, when never returned")
            .move(SUBMITTED, Action.SEND_BACK, SENT_BACK, "recommender until the units' deadline")
            .move(SENT_BACK, Action.RESUBMIT, SUBMITTED, "applicant until the units' deadline")
            .move(SENT_BACK, Action.WITHDRAW, WITHDRAWN, "applicant")
            .move(SENT_BACK, Action.REFUSE_ENDORSEMENT, NOT_RECOMMENDED, "recommender")
            .move(SUBMITTED, Action.ENDORSE, RECOMMENDED, "recommender")
            .move(SUBMITTED, Action.REFUSE_ENDORSEMENT, NOT_RECOMMENDED, "recommender")
            .move(SUBMITTED, Action.PASS, FORMAL_PASSED, UNROUTED)
            .move(SUBMITTED, Action.RETURN, RETURNED, UNROUTED)
            .move(SUBMITTED, Action.REJECT, FORMAL_REJECTED, UNROUTED)
            .move(RECOMMENDED, Action.PASS, FORMAL_PASSED, "officer")
            .move(RECOMMENDED, Action.RETURN, RETURNED, "officer, once")
            .move(RECOMMENDED, Action.REJECT, FORMAL_REJECTED, "officer")
            .move(SUBMITTED, Action.RECLASSIFY, RETURNED, "applicant consents to the officer's proposal, unrouted")
            .move(RECOMMENDED, Action.RECLASSIFY, RETURNED, "applicant consents to the officer's proposal")
            .move(RETURNED, Action.RESUBMIT, RECOMMENDED, "applicant within the correction period")
            .move(RETURNED, Action.REJECT, FORMAL_REJECTED, "officer after the correction period");

    /// Whether it came to its end before review, so that nothing that happens to its call matters any more.
    public boolean isEnded() {
        return this == NOT_RECOMMENDED || this == FORMAL_REJECTED || this == WITHDRAWN;
    }

    public boolean isEditable() {
        return this == DRAFT || this == SENT_BACK || this == RETURNED;
    }
}
