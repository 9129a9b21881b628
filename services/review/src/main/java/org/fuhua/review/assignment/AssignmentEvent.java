package org.fuhua.review.assignment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can happen to an assignment that others hear of. Saving a sheet is nobody else's business.
sealed interface AssignmentEvent {
    UUID assignmentId();

    record Made(
            UUID assignmentId,
            UUID roundId,
            UUID applicationId,
            UUID callId,
            @Nullable String readerSubject) implements AssignmentEvent {}

    record Submitted(UUID assignmentId, UUID roundId, UUID applicationId, UUID callId) implements AssignmentEvent {}

    record Returned(
            UUID assignmentId,
            UUID roundId,
            UUID applicationId,
            UUID callId,
            Instant deadlineAt,
            @Nullable String readerSubject)
            implements AssignmentEvent {}

    record Voided(UUID assignmentId, UUID roundId, UUID applicationId, UUID callId) implements AssignmentEvent {}
}
