package org.fuhua.applicant.partner;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A partner as other features see it.
///
/// @param organisationId since it signed for the first time
/// @param reason given by the partner for declining
/// @param statement version that was declared with the sign-off; like the next two it stays after the sign-off lapsed
public record PartnerFacts(
        UUID id,
        UUID applicationId,
        String uscc,
        @Nullable UUID organisationId,
        PartnerState state,
        @Nullable String reason,
        Instant invitedAt,
        @Nullable String statement,
        @Nullable String signedBy,
        @Nullable Instant signedAt) {}
