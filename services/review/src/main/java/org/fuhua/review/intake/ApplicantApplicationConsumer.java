package org.fuhua.review.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.fuhua.platform.inbox.Inbox;
import org.fuhua.platform.inbox.Intake;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Hears of applications from `fuhua.applicant.application`: those that are to be judged, and those taken back.
@ApplicationScoped
class ApplicantApplicationConsumer {
    private final Intake intake;

    ApplicantApplicationConsumer(Inbox inbox, AdmitApplication admit) {
        intake = inbox.consumer("applicant-applications")
                .on(
                        "org.fuhua.applicant.application-accepted.v1",
                        ApplicationAcceptedV1.class,
                        (fact, a) -> admit.accepted(
                                a.toApplication(), a.partners(), a.toContent(), fact.sequence(), fact.time()))
                .on(
                        "org.fuhua.applicant.application-withdrawn.v1",
                        ApplicationWithdrawnV1.class,
                        (fact, a) -> admit.withdrawn(a.applicationId(), a.callId()));
    }

    record ApplicationAcceptedV1(
            UUID applicationId,
            String number,
            UUID callId,
            UUID organisationId,
            String organisationName,
            String organisationUscc,
            @Nullable UUID recommenderOrganisationId,
            String title,
            @Nullable String summary,
            @Nullable List<String> fields,
            Money requested,
            @Nullable List<String> teamKeys,
            @Nullable List<String> partnerUsccs,
            @Nullable Map<String, Object> proposal,
            @Nullable List<ProposalContent.Attachment> attachments) {

        Application toApplication() {
            return new Application(
                    applicationId,
                    callId,
                    number,
                    title,
                    summary,
                    organisationId,
                    organisationName,
                    organisationUscc,
                    recommenderOrganisationId,
                    requested,
                    Objects.requireNonNullElse(fields, List.of()),
                    Objects.requireNonNullElse(teamKeys, List.of()));
        }

        List<String> partners() {
            return Objects.requireNonNullElse(partnerUsccs, List.of());
        }

        ProposalContent toContent() {
            return new ProposalContent(
                    Objects.requireNonNullElse(proposal, Map.of()), Objects.requireNonNullElse(attachments, List.of()));
        }
    }

    record ApplicationWithdrawnV1(UUID applicationId, UUID callId) {}

    @Incoming("applicant-applications")
    @Blocking
    void receive(ConsumerRecord<String, String> record) {
        intake.accept(record);
    }
}
