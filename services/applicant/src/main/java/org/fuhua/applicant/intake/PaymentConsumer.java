package org.fuhua.applicant.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.applicant.progress.ProgressCopies;
import org.fuhua.applicant.progress.ProgressStage;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;

/// Hears of payments that arrived.
@ApplicationScoped
class PaymentConsumer {
    private final Intake intake;

    PaymentConsumer(Inbox inbox, ProgressCopies progress) {
        intake = inbox.consumer("funding-payments")
                .on(
                        "org.fuhua.funding.payment-confirmed.v1",
                        PaymentConfirmedV1.class,
                        (fact, paid) -> progress.reached(
                                paid.applicationId(), ProgressStage.PAID, fact.time(), paid.trancheNo()));
    }

    record PaymentConfirmedV1(UUID applicationId, int trancheNo) {}

    @Incoming("funding-payments")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }
}
