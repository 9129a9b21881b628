package org.fuhua.review.conflict;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A declared conflict, for officers and for the expert concerned.
///
/// @param version always 0: a declaration never changes
public record ConflictView(
        UUID id,
        long version,
        UUID expertId,
        @Nullable UUID applicationId,
        @Nullable UUID organisationId,
        String reason,
        Instant declaredAt) {
    static ConflictView from(Conflict conflict) {
        return new ConflictView(
                conflict.id(),
                0,
                conflict.expertId(),
                conflict.applicationId(),
                conflict.organisationId(),
                conflict.reason(),
                conflict.declaredAt());
    }
}
