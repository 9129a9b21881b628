package org.fuhua.review.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision that an expert may not judge, for the agency.
///
/// @param to last day; absent when it is for good
record BarView(
        UUID id,
        long version,
        UUID expertId,
        String documentNo,
        String reason,
        LocalDate from,
        @Nullable LocalDate to,
        Instant enteredAt,
        @Nullable Instant liftedAt,
        @Nullable String liftReason) {

    static BarView from(Bar bar) {
        var decision = bar.decision();
        return new BarView(
                bar.id(),
                bar.version(),
                bar.expertId(),
                decision.documentNo(),
                decision.reason(),
                decision.fromOn(),
                decision.toOn(),
                bar.enteredAt(),
                bar.liftedAt(),
                bar.liftReason());
    }
}
