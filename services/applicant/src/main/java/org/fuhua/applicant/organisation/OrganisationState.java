package org.fuhua.applicant.organisation;

import static org.fuhua.applicant.ApplicantProblem.ORGANISATION_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Whether somebody has shown that they act for an organisation (单位归属核验).
///
/// Unverified, it drafts and does not hand in. A verified one stays so when somebody else proves that it is theirs. A
/// merged one was a second entry of another organisation: nothing happens in its name any more.
public enum OrganisationState {
    UNVERIFIED,
    VERIFIED,
    MERGED;

    enum Action {
        VERIFY,
        TRANSFER,
        MERGE
    }

    static final Transitions<OrganisationState, Action> MOVES = new Transitions<OrganisationState, Action>(
                    ORGANISATION_NOT_IN_THIS_STATE)
            .move(UNVERIFIED, Action.VERIFY, VERIFIED, "officer, upon the owner's proof")
            .move(UNVERIFIED, Action.TRANSFER, VERIFIED, "officer, upon somebody else's proof")
            .move(VERIFIED, Action.TRANSFER, VERIFIED, "officer, upon somebody else's proof")
            .move(UNVERIFIED, Action.MERGE, MERGED, "two officers")
            .move(VERIFIED, Action.MERGE, MERGED, "two officers");
}
