package org.fuhua.applicant.consortium;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.applicant.partner.PartnerState;
import org.jspecify.annotations.Nullable;

/// A partner of a consortium as the lead, other partners, the agency and the department see it.
///
/// @param id absent for those that nobody invited yet
/// @param name as registered; as written in the form while the code is not registered
/// @param registered whether an organisation of this code is registered here
/// @param row place in the form's list, from zero; absent for those that the form names no more
/// @param own whether the reader is a member of it
/// @param state absent for those that nobody invited yet
/// @param reason for declining; for the lead and the partner itself
/// @param signedAt stays after a sign-off lapsed
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerView(
        @Nullable UUID id,
        String uscc,
        String name,
        boolean registered,
        @Nullable Integer row,
        boolean own,
        @Nullable PartnerState state,
        @Nullable String reason,
        @Nullable Instant invitedAt,
        @Nullable Instant signedAt) {}
