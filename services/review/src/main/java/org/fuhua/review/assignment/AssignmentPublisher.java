package org.fuhua.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/// Tells the other services what happens to assignments: never a score, never who the expert is.
@ApplicationScoped
class AssignmentPublisher {
    private static final String TOPIC = "assignment";

    private final Outbox outbox;

    AssignmentPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record AssignmentMadeV1(
            UUID assignmentId,
            UUID roundId,
            UUID applicationId,
            UUID callId,
            @Nullable String readerSubject) {}

    record AssignmentVoidedV1(UUID assignmentId, UUID roundId, UUID applicationId, UUID callId) {}

    record AssessmentReturnedV1(
            UUID assignmentId,
            UUID roundId,
            UUID applicationId,
            UUID callId,
            Instant deadlineAt,
            @Nullable String readerSubject) {}

    record AssessmentSubmittedV1(UUID assignmentId, UUID roundId, UUID applicationId, UUID callId) {}

    void publish(AssignmentEvent event) {
        outbox.add(TOPIC, event.assignmentId(), name(event), payload(event));
    }

    /// Many assignments are made at once; their facts go out in one batch.
    void publishMade(List<AssignmentEvent.Made> made) {
        var entries = made.stream()
                .map(m -> new Outbox.Entry(m.assignmentId(), payload(m)))
                .toList();
        outbox.addAll(TOPIC, "assignment-made.v1", entries);
    }

    private static String name(AssignmentEvent event) {
        return switch (event) {
            case AssignmentEvent.Made _ -> "assignment-made.v1";
            case AssignmentEvent.Voided _ -> "assignment-voided.v1";
            case AssignmentEvent.Submitted _ -> "assessment-submitted.v1";
            case AssignmentEvent.Returned _ -> "assessment-returned.v1";
        };
    }

    private static Object payload(AssignmentEvent event) {
        return switch (event) {
            case AssignmentEvent.Made e ->
                new AssignmentMadeV1(e.assignmentId(), e.roundId(), e.applicationId(), e.callId(), e.readerSubject());
            case AssignmentEvent.Voided e ->
                new AssignmentVoidedV1(e.assignmentId(), e.roundId(), e.applicationId(), e.callId());
            case AssignmentEvent.Returned e ->
                new AssessmentReturnedV1(
                        e.assignmentId(),
                        e.roundId(),
                        e.applicationId(),
                        e.callId(),
                        e.deadlineAt(),
                        e.readerSubject());
            case AssignmentEvent.Submitted e ->
                new AssessmentSubmittedV1(e.assignmentId(), e.roundId(), e.applicationId(), e.callId());
        };
    }
}
