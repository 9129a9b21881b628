package org.fuhua.applicant.merger;

import java.util.UUID;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.applicant.organisation.OrganisationState;
import org.jspecify.annotations.Nullable;

/// One of two organisations that are compared, with how much hangs on it.
///
/// @param owners of its members
/// @param drafts applications that were not handed in, those taken back included
/// @param recommended applications that it recommends, or is asked to
/// @param titles in its profile
/// @param relations that it states
/// @param integrityRecords decisions that were not lifted
/// @param openProofs proofs that nobody decided on yet
record Entry(
        UUID id,
        String uscc,
        String nameZh,
        @Nullable String nameEn,
        OrganisationKind kind,
        String regionCode,
        OrganisationState state,
        long members,
        long owners,
        long drafts,
        long handedIn,
        long recommended,
        boolean hasProfile,
        long titles,
        long relations,
        long integrityRecords,
        long openProofs,
        long pendingInvitations) {}
