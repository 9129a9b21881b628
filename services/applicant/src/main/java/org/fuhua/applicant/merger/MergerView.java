package org.fuhua.applicant.merger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A merger as officers see it, with both organisations as they are now.
///
/// @param mine whether the reader proposed it, and so does not decide
/// @param sharedCalls calls to which both have applications, which then stand beside each other
record MergerView(
        UUID id,
        long version,
        MergerState state,
        Entry organisation,
        Entry into,
        List<SharedCall> sharedCalls,
        String reason,
        Instant proposedAt,
        boolean mine,
        @Nullable Instant decidedAt,
        @Nullable String opinion) {

    /// @param applications of the entry that ends
    /// @param intoApplications of the one that stays
    record SharedCall(UUID callId, String code, String titleZh, long applications, long intoApplications) {}
}
