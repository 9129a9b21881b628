package org.fuhua.review.avoidance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit that is kept out of a round, for officers.
record KeptOutUnitView(
        UUID id,
        UUID roundId,
        @Nullable String organisationUscc,
        String organisationName,
        String reason,
        Instant enteredAt) {

    static KeptOutUnitView from(KeptOutUnit kept) {
        var unit = kept.unit();
        return new KeptOutUnitView(
                kept.id(), kept.roundId(), unit.uscc(), unit.organisationName(), unit.reason(), kept.enteredAt());
    }
}
