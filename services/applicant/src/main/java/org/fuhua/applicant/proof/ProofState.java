package org.fuhua.applicant.proof;

import static org.fuhua.applicant.ApplicantProblem.PROOF_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where a proof of ownership (归属证明) stands.
enum ProofState {
    DRAFT,
    HANDED_IN,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    enum Action {
        CHANGE_FILES,
        HAND_IN,
        WITHDRAW,
        ACCEPT,
        REFUSE
    }

    static final Transitions<ProofState, Action> MOVES = new Transitions<ProofState, Action>(PROOF_NOT_IN_THIS_STATE)
            .move(DRAFT, Action.CHANGE_FILES, DRAFT, "claimant")
            .move(DRAFT, Action.HAND_IN, HANDED_IN, "claimant")
            .move(DRAFT, Action.WITHDRAW, WITHDRAWN, "claimant")
            .move(HANDED_IN, Action.WITHDRAW, WITHDRAWN, "claimant")
            .move(HANDED_IN, Action.ACCEPT, ACCEPTED, "officer without part in the case")
            .move(HANDED_IN, Action.REFUSE, REFUSED, "officer without part in the case");
}
