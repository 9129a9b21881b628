package org.fuhua.applicant.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call in a list, as read.
record CallRow(
        UUID id,
        long version,
        CallState state,
        String code,
        String titleZh,
        String titleEn,
        String clause,
        String instrument,
        Instant opensAt,
        Instant deadlineAt,
        Instant closesAt,
        boolean sandbox,
        @Nullable UUID needId,
        @Nullable Integer applications,
        String card) {}
