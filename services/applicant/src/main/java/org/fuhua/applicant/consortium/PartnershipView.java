package org.fuhua.applicant.consortium;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.applicant.Words;
import org.fuhua.applicant.partner.PartnerState;
import org.jspecify.annotations.Nullable;

/// An application of somebody else that an organisation of the reader was invited to.
///
/// @param organisationId of the reader that was invited
/// @param title absent when it takes no part any more, like the next two
/// @param publicState where the application stands, in public words
/// @param editable whether the part can still be written and signed
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnershipView(
        UUID partnerId,
        UUID applicationId,
        UUID organisationId,
        String organisationName,
        String leadName,
        String callTitleZh,
        String callTitleEn,
        Instant deadlineAt,
        PartnerState state,
        boolean editable,
        Instant invitedAt,
        @Nullable String title,
        @Nullable String number,
        @Nullable Words publicState) {}
