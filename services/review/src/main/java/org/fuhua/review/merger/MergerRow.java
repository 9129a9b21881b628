package org.fuhua.review.merger;

import java.time.Instant;
import java.util.UUID;

/// A merger in a list.
public record MergerRow(
        UUID id,
        MergerState state,
        UUID expertId,
        String name,
        UUID intoExpertId,
        String intoName,
        Instant proposedAt,
        boolean mine) {}
