package org.fuhua.applicant.integrity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An integrity record as the agency and those see it whom it concerns.
///
/// @param orderNo number of the order by which it was decided
/// @param excluding whether it keeps its subject out today
record IntegrityView(
        UUID id,
        long version,
        @Nullable UUID organisationId,
        @Nullable String organisationNameZh,
        @Nullable String personName,
        String orderNo,
        String subjectClass,
        String measure,
        String documentNo,
        String authority,
        String reason,
        LocalDate decidedOn,
        LocalDate from,
        @Nullable LocalDate to,
        boolean excluding,
        Instant recordedAt,
        @Nullable Instant liftedAt,
        @Nullable String liftedReason) {

    @Override
    public String toString() {
        return "IntegrityView[" + id + "]";
    }
}
