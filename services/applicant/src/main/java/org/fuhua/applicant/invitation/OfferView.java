package org.fuhua.applicant.invitation;

import java.time.Instant;
import java.util.UUID;
import org.fuhua.applicant.organisation.MemberRole;

/// An invitation as it shows itself to who follows its link.
///
/// @param forMe the signed-in account has the invited address, verified
/// @param expired its time is over
record OfferView(
        UUID organisationId,
        String organisationNameZh,
        MemberRole role,
        InvitationState state,
        boolean forMe,
        boolean expired,
        Instant expiresAt) {}
