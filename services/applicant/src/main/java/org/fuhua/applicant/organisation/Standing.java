package org.fuhua.applicant.organisation;

import static org.fuhua.applicant.ApplicantProblem.ORGANISATION_NOT_VERIFIED;

import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// An organisation together with what one person is in it.
///
/// @param role absent for those who are no member
/// @param editorsSubmit whether editors may hand in for the organisation; owners always may
public record Standing(
        UUID organisationId,
        String uscc,
        String nameZh,
        OrganisationKind kind,
        String regionCode,
        OrganisationState state,
        @Nullable MemberRole role,
        boolean editorsSubmit) {

    /// An organisation that nobody registered, to try calls with.
    public static Standing madeUp(OrganisationKind kind, String regionCode) {
        return new Standing(new UUID(0, 0), "", "", kind, regionCode, OrganisationState.VERIFIED, null, false);
    }

    public boolean isMember() {
        return role != null;
    }

    /// @return whether the person may hand in, take back and withdraw for the organisation
    public boolean submits() {
        return role == MemberRole.OWNER || role == MemberRole.EDITOR && editorsSubmit;
    }

    public boolean owns() {
        return role == MemberRole.OWNER;
    }

    public boolean writes() {
        return role != null && role.writes();
    }

    /// @return whether it is no second entry that was merged into another
    public boolean isLiving() {
        return state != OrganisationState.MERGED;
    }

    /// Lets those hand in of whom an officer has confirmed that they act for the organisation.
    public void requireVerified() {
        if (state != OrganisationState.VERIFIED) throw new Refusal(ORGANISATION_NOT_VERIFIED);
    }
}
