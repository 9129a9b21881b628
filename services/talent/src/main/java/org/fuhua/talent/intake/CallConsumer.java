package org.fuhua.talent.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;
import org.fuhua.talent.need.FollowCall;
import org.jspecify.annotations.Nullable;

/// What `applicant` tells of calls: those that a need has opened, until when they take bids, how many applications
/// came, and which were cancelled. An amendment changes nothing else here: what the need asks for stays.
@ApplicationScoped
class CallConsumer {
    private final Intake intake;

    CallConsumer(Inbox inbox, FollowCall follow) {
        intake = inbox.consumer("applicant-calls")
                .on("org.fuhua.applicant.call-published.v1", CallPublishedV1.class, (_, call) -> {
                    follow.published(call.callId(), call.needId());
                    follow.dated(call.callId(), call.deadlineAt(), call.callVersion());
                })
                .on(
                        "org.fuhua.applicant.call-amended.v1",
                        CallAmendedV1.class,
                        (_, call) -> follow.dated(call.callId(), call.deadlineAt(), call.callVersion()))
                .on(
                        "org.fuhua.applicant.call-cancelled.v1",
                        CallCancelledV1.class,
                        (_, call) -> follow.cancelled(call.callId()))
                .on(
                        "org.fuhua.applicant.call-closed.v1",
                        CallClosedV1.class,
                        (_, call) -> follow.closed(call.callId(), call.applications()));
    }

    record CallPublishedV1(UUID callId, @Nullable UUID needId, Instant deadlineAt, int callVersion) {}

    record CallAmendedV1(UUID callId, Instant deadlineAt, int callVersion) {}

    record CallCancelledV1(UUID callId) {}

    record CallClosedV1(UUID callId, @Nullable Integer applications) {
        // A missing count is not a count of zero: that would end the need as one that nobody answered.
        CallClosedV1 {
            if (applications == null) throw new IllegalArgumentException("call-closed without applications");
        }
    }

    @Incoming("applicant-calls")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }
}
