package org.fuhua.applicant.organisation;

import java.util.UUID;
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
        @Nullable MemberRole role,
        boolean editorsSubmit) {

    /// An organisation that nobody registered, to try calls with.
    public static Standing madeUp(OrganisationKind kind, String regionCode) {
        return new Standing(new UUID(0, 0), "", "", kind, regionCode, null, false);
    }

    public boolean isMember() {
        return role != null;
    }

    /// @return whether the person may hand in, take back and withdraw for the organisation
    public boolean submits() {
        return role == MemberRole.OWNER || role == MemberRole.EDITOR && editorsSubmit;
    }

    public boolean writes() {
        return role != null && role.writes();
    }
}
