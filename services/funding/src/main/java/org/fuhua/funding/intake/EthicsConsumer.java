package org.fuhua.funding.intake;

import static java.util.Objects.requireNonNull;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.funding.ethics.EthicsGate;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;

/// Facts about ethics reviews: whether an approval stands.
@ApplicationScoped
class EthicsConsumer {
    private final Intake intake;

    EthicsConsumer(Inbox inbox, EthicsGate gate) {
        intake = inbox.consumer("review-ethics")
                .on(
                        "org.fuhua.review.ethics-approved.v1",
                        EthicsFactV1.class,
                        (fact, e) -> gate.keep(e.reviewId(), e.applicationId(), true, fact.sequence()))
                .on(
                        "org.fuhua.review.ethics-suspended.v1",
                        EthicsFactV1.class,
                        (fact, e) -> gate.keep(e.reviewId(), e.applicationId(), false, fact.sequence()))
                .on(
                        "org.fuhua.review.ethics-terminated.v1",
                        EthicsFactV1.class,
                        (fact, e) -> gate.keep(e.reviewId(), e.applicationId(), false, fact.sequence()));
    }

    @Incoming("review-ethics")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }

    record EthicsFactV1(UUID reviewId, UUID applicationId) {
        EthicsFactV1 {
            requireNonNull(reviewId);
            requireNonNull(applicationId);
        }
    }
}
