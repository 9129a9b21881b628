package org.fuhua.review.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.platform.outbox.Outbox;

/// Tells the other services how far a round is.
@ApplicationScoped
class RoundPublisher {
    private final Outbox outbox;

    RoundPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record RoundOpenedV1(UUID roundId, UUID callId, long applications, Instant assessmentDeadlineAt) {}

    record AssignmentsAdoptedV1(UUID roundId, UUID callId, UUID planId, int assignments) {}

    record RoundDecidedV1(UUID roundId, UUID callId, int decisions) {}

    void publish(RoundEvent event) {
        switch (event) {
            case RoundEvent.Opened e ->
                tell(
                        e,
                        "round-opened.v1",
                        new RoundOpenedV1(e.roundId(), e.callId(), e.applications(), e.assessmentDeadlineAt()));
            case RoundEvent.Assigned e ->
                tell(
                        e,
                        "assignments-adopted.v1",
                        new AssignmentsAdoptedV1(e.roundId(), e.callId(), e.planId(), e.assignments()));
            case RoundEvent.Decided e ->
                tell(e, "round-decided.v1", new RoundDecidedV1(e.roundId(), e.callId(), e.decisions()));
        }
    }

    private void tell(RoundEvent event, String fact, Object payload) {
        outbox.add("round", event.roundId(), fact, payload);
    }
}
