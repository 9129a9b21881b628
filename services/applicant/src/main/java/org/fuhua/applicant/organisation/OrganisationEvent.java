package org.fuhua.applicant.organisation;

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

    record MembershipChanged(UUID organisationId, String subject, MemberRole role, boolean active)
            implements OrganisationEvent {}
}
