package org.fuhua.talent.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;
import org.fuhua.talent.need.FollowCall;

/// What `review` tells of decisions: the award that matches a need.
@ApplicationScoped
class DecisionConsumer {
    private final Intake intake;

    DecisionConsumer(Inbox inbox, FollowCall follow) {
        intake = inbox.consumer("review-decisions")
                .on(
                        "org.fuhua.review.award-confirmed.v1",
                        AwardConfirmedV1.class,
                        (_, award) -> follow.awarded(award.callId(), award.applicationId()));
    }

    record AwardConfirmedV1(UUID callId, UUID applicationId) {}

    @Incoming("review-decisions")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }
}
