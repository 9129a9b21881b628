package org.fuhua.review.merger;

import java.time.Instant;
import java.util.UUID;
import org.fuhua.review.expert.Duplicates.Side;
import org.jspecify.annotations.Nullable;

/// A merger with both entries side by side.
///
/// @param expert entry that ends
/// @param into entry that is kept
/// @param mine whether who is signed in proposed it, and therefore does not decide it
public record MergerView(
        UUID id,
        long version,
        MergerState state,
        Side expert,
        Side into,
        String reason,
        Instant proposedAt,
        boolean mine,
        @Nullable Instant decidedAt,
        @Nullable String opinion) {}
