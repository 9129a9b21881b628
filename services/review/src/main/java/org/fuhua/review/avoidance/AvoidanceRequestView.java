package org.fuhua.review.avoidance;

import java.time.Instant;
import java.util.UUID;
import org.fuhua.platform.crypto.FieldCipher;
import org.jspecify.annotations.Nullable;

/// Whom an applicant asked to keep away, for officers.
///
/// @param name absent when the whole unit is meant
record AvoidanceRequestView(
        UUID id,
        UUID applicationId,
        @Nullable String name,
        @Nullable String organisationUscc,
        String organisationName,
        String reason,
        Instant enteredAt) {

    static AvoidanceRequestView from(AvoidanceRequest request, FieldCipher cipher) {
        var whom = request.whom();
        return new AvoidanceRequestView(
                request.id(),
                request.applicationId(),
                whom.nameSealed() == null ? null : cipher.open(whom.nameSealed()),
                whom.uscc(),
                whom.organisationName(),
                request.reason(),
                request.enteredAt());
    }

    @Override
    public String toString() {
        return "AvoidanceRequestView[" + id + "]";
    }
}
