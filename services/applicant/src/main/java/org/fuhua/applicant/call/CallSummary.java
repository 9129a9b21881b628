package org.fuhua.applicant.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call in a list.
///
/// @param applications handed in and not withdrawn; known once the call is closed or cancelled
record CallSummary(
        UUID id,
        long version,
        CallPhase state,
        String code,
        String titleZh,
        String titleEn,
        String clause,
        String instrument,
        Instant opensAt,
        Instant deadlineAt,
        int graceSeconds,
        boolean sandbox,
        @Nullable UUID needId,
        List<String> leadDepartments,
        List<String> responsibleDepartments,
        CallDefinition.Budget budget,
        CallDefinition.Eligibility eligibility,
        @Nullable Integer applications) {

    static CallSummary from(CallRow row, CallCard card, Instant now) {
        return new CallSummary(
                row.id(),
                row.version(),
                CallPhase.at(now, row.state(), row.opensAt(), row.closesAt()),
                row.code(),
                row.titleZh(),
                row.titleEn(),
                row.clause(),
                row.instrument(),
                row.opensAt(),
                row.deadlineAt(),
                card.graceSeconds(),
                row.sandbox(),
                row.needId(),
                card.leadDepartments(),
                card.responsibleDepartments(),
                card.budget(),
                card.eligibility(),
                row.applications());
    }
}
