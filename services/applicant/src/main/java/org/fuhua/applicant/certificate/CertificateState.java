package org.fuhua.applicant.certificate;

import static org.fuhua.applicant.ApplicantProblem.CERTIFICATE_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Whose word a certificate rests on, and whether it still counts.
enum CertificateState {
    STATED,
    VERIFIED,
    REVOKED,
    WITHDRAWN;

    enum Action {
        VERIFY,
        REVOKE,
        WITHDRAW
    }

    static final Transitions<CertificateState, Action> MOVES = new Transitions<CertificateState, Action>(
                    CERTIFICATE_NOT_IN_THIS_STATE)
            .move(STATED, Action.VERIFY, VERIFIED, "officer")
            .move(STATED, Action.REVOKE, REVOKED, "officer")
            .move(STATED, Action.WITHDRAW, WITHDRAWN, "organisation")
            .move(VERIFIED, Action.REVOKE, REVOKED, "officer");
}
