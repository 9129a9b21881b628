package org.fuhua.applicant.partner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can happen between the lead of a consortium and a partner.
sealed interface PartnerEvent {
    About about();

    /// @param organisationId of the partner; absent while its credit code is not registered
    record About(
            UUID partnerId,
            UUID applicationId,
            UUID callId,
            @Nullable UUID organisationId) {}

    record Invited(About about) implements PartnerEvent {}

    record Signed(About about) implements PartnerEvent {}

    /// What was signed is no longer what is there.
    record Lapsed(About about) implements PartnerEvent {}

    record Declined(About about) implements PartnerEvent {}

    record Removed(About about) implements PartnerEvent {}
}
