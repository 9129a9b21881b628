package org.fuhua.applicant.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organisation as its members and the agency see it.
///
/// @param role what the reader is in it; absent for those who are no member
public record OrganisationView(
        UUID id,
        long version,
        String uscc,
        String nameZh,
        @Nullable String nameEn,
        OrganisationKind kind,
        String regionCode,
        OrganisationState state,
        boolean editorsSubmit,
        @Nullable MemberRole role) {}
