package org.fuhua.applicant.intake;

import static org.fuhua.applicant.progress.ProgressStage.AWARDED;
import static org.fuhua.applicant.progress.ProgressStage.DECLINED;
import static org.fuhua.applicant.progress.ProgressStage.PROPOSED;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.applicant.progress.ProgressCopies;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;

/// Hears of decisions once they are on public notice.
@ApplicationScoped
class DecisionConsumer {
    private final Intake intake;

    DecisionConsumer(Inbox inbox, ProgressCopies progress) {
        intake = inbox.consumer("review-decisions")
                .on("org.fuhua.review.decision-proposed.v1", DecisionProposedV1.class, (fact, proposed) -> {
                    if ("AWARD".equals(proposed.outcome()))
                        progress.reached(proposed.applicationId(), PROPOSED, fact.time(), null);
                })
                .on(
                        "org.fuhua.review.award-confirmed.v1",
                        DecidedV1.class,
                        (fact, award) -> progress.reached(award.applicationId(), AWARDED, fact.time(), null))
                .on(
                        "org.fuhua.review.application-declined.v1",
                        DecidedV1.class,
                        (fact, declined) -> progress.reached(declined.applicationId(), DECLINED, fact.time(), null));
    }

    record DecisionProposedV1(UUID applicationId, String outcome) {}

    record DecidedV1(UUID applicationId) {}

    @Incoming("review-decisions")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }
}
