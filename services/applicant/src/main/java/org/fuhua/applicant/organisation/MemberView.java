package org.fuhua.applicant.organisation;

import java.util.UUID;

/// A member as the organisation's members see it.
///
/// @param version of the organisation, to which its members belong
public record MemberView(
        UUID id, long version, UUID organisationId, String subject, String displayName, MemberRole role) {

    static MemberView from(Member member, Organisation organisation, String displayName) {
        return new MemberView(
                member.id(), organisation.version(), organisation.id(), member.subject(), displayName, member.role());
    }

    @Override
    public String toString() {
        return "MemberView[" + id + "]";
    }
}
