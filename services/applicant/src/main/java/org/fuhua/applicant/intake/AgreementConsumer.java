package org.fuhua.applicant.intake;

import static org.fuhua.applicant.progress.ProgressStage.AGREEMENT_DRAFTED;
import static org.fuhua.applicant.progress.ProgressStage.AGREEMENT_EFFECTIVE;
import static org.fuhua.applicant.progress.ProgressStage.AGREEMENT_SIGNING;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.applicant.progress.ProgressCopies;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;

/// Hears of agreements (任务书).
@ApplicationScoped
class AgreementConsumer {
    private final Intake intake;

    AgreementConsumer(Inbox inbox, ProgressCopies progress) {
        intake = inbox.consumer("funding-agreements")
                .on(
                        "org.fuhua.funding.agreement-drafted.v1",
                        AgreementV1.class,
                        (fact, a) -> progress.reached(a.applicationId(), AGREEMENT_DRAFTED, fact.time(), null))
                .on(
                        "org.fuhua.funding.agreement-signed.v1",
                        AgreementV1.class,
                        (fact, a) -> progress.reached(a.applicationId(), AGREEMENT_SIGNING, fact.time(), null))
                .on(
                        "org.fuhua.funding.agreement-effective.v1",
                        AgreementV1.class,
                        (fact, a) -> progress.reached(a.applicationId(), AGREEMENT_EFFECTIVE, fact.time(), null));
    }

    record AgreementV1(UUID applicationId) {}

    @Incoming("funding-agreements")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }
}
