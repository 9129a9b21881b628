package org.fuhua.applicant.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can happen to an organisation and its members.
sealed interface OrganisationEvent {
    UUID organisationId();

    record Registered(
            UUID organisationId,
            String uscc,
            String nameZh,
            @Nullable String nameEn,
            OrganisationKind kind,
            String regionCode)
            implements OrganisationEvent {}

    /// @param transferred it passed from whoever registered it to somebody else
    record Verified(UUID organisationId, boolean transferred) implements OrganisationEvent {}

    /// All ties to other organisations, as stated; ties to people stay here.
    record RelationsStated(UUID organisationId, String uscc, List<OrganisationTie> ties) implements OrganisationEvent {}

    /// It was a second entry of another organisation, which everything of it belongs to from now on.
    record Merged(UUID organisationId, String uscc, UUID intoOrganisationId, String intoUscc)
            implements OrganisationEvent {}

    record MembershipChanged(UUID organisationId, String subject, MemberRole role, boolean active)
            implements OrganisationEvent {}
}
