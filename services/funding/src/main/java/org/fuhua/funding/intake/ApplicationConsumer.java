package org.fuhua.funding.intake;

import static java.util.Objects.requireNonNull;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.funding.application.Submissions;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;
import org.fuhua.platform.money.Money;

/// Facts about applications: what was handed in last, which an agreement must equal.
@ApplicationScoped
class ApplicationConsumer {
    private final Intake intake;

    ApplicationConsumer(Inbox inbox, Submissions submissions) {
        intake = inbox.consumer("applicant-applications")
                .on(
                        "org.fuhua.applicant.application-submitted.v1",
                        ApplicationSubmittedV1.class,
                        (fact, a) -> submissions.keep(
                                a.applicationId(), fact.sequence(), a.digest(), a.requested(), a.submittedAt()));
    }

    @Incoming("applicant-applications")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }

    record ApplicationSubmittedV1(UUID applicationId, String digest, Money requested, Instant submittedAt) {
        ApplicationSubmittedV1 {
            requireNonNull(applicationId);
            requireNonNull(digest);
            requireNonNull(requested);
            requireNonNull(submittedAt);
        }
    }
}
