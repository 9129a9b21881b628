package org.fuhua.funding.intake;

import static java.util.Objects.requireNonNull;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.funding.agreement.Award;
import org.fuhua.funding.agreement.DraftAgreement;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Facts about decisions: awards that took effect.
@ApplicationScoped
class DecisionConsumer {
    private final Intake intake;

    DecisionConsumer(Inbox inbox, DraftAgreement draftAgreement) {
        intake = inbox.consumer("review-decisions")
                .on(
                        "org.fuhua.review.award-confirmed.v1",
                        AwardConfirmedV1.class,
                        (fact, award) -> draftAgreement.handle(award.award()));
    }

    @Incoming("review-decisions")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }

    /// @param amount named `award` in the fact
    record AwardConfirmedV1(
            UUID applicationId,
            String applicationNumber,
            UUID callId,
            UUID organisationId,
            String organisationName,
            @Nullable UUID recommenderOrganisationId,
            String title,

            @com.fasterxml.jackson.annotation.JsonProperty("award")
            Money amount) {
        AwardConfirmedV1 {
            requireNonNull(applicationId);
            requireNonNull(applicationNumber);
            requireNonNull(callId);
            requireNonNull(organisationId);
            requireNonNull(organisationName);
            requireNonNull(title);
            if (!amount.isPositive()) throw new IllegalArgumentException("an award is more than nothing");
        }

        Award award() {
            return new Award(
                    applicationId,
                    applicationNumber,
                    callId,
                    organisationId,
                    organisationName,
                    recommenderOrganisationId,
                    title,
                    amount);
        }
    }
}
