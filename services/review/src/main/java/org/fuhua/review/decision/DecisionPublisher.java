package org.fuhua.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;
import org.fuhua.review.intake.Application;
import org.jspecify.annotations.Nullable;

/// Tells the other services of decisions, in batches: proposed when the notice opens, confirmed when it completes.
@ApplicationScoped
class DecisionPublisher {
    private static final String TOPIC = "decision";

    private final Outbox outbox;

    DecisionPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record DecisionProposedV1(
            UUID decisionId,
            UUID applicationId,
            UUID callId,
            UUID roundId,
            Outcome outcome,
            @Nullable Money award) {}

    record ApplicationDeclinedV1(UUID decisionId, UUID applicationId, UUID callId) {}

    record AwardConfirmedV1(
            UUID decisionId,
            UUID applicationId,
            String applicationNumber,
            UUID callId,
            UUID organisationId,
            String organisationName,
            @Nullable UUID recommenderOrganisationId,
            String title,
            Money award,
            UUID noticeId) {
        static AwardConfirmedV1 of(DecisionFacts d, Application a, UUID noticeId) {
            return new AwardConfirmedV1(
                    d.id(),
                    a.id(),
                    a.number(),
                    d.callId(),
                    a.organisationId(),
                    a.organisationName(),
                    a.recommenderOrganisationId(),
                    a.title(),
                    d.award(),
                    noticeId);
        }
    }

    void proposed(List<DecisionFacts> all) {
        outbox.addAll(
                TOPIC,
                "decision-proposed.v1",
                all.stream()
                        .map(d -> new Outbox.Entry(
                                d.id(),
                                new DecisionProposedV1(
                                        d.id(), d.applicationId(), d.callId(), d.roundId(), d.outcome(), d.award())))
                        .toList());
    }

    void declined(List<DecisionFacts> declined) {
        outbox.addAll(
                TOPIC,
                "application-declined.v1",
                declined.stream()
                        .map(d -> new Outbox.Entry(
                                d.id(), new ApplicationDeclinedV1(d.id(), d.applicationId(), d.callId())))
                        .toList());
    }

    void confirmed(List<AwardConfirmedV1> awards) {
        outbox.addAll(
                TOPIC,
                "award-confirmed.v1",
                awards.stream().map(a -> new Outbox.Entry(a.decisionId(), a)).toList());
    }
}
