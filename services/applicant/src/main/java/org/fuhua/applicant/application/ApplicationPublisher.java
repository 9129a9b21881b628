package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.application.ApplicationEvent.Accepted;
import org.fuhua.applicant.application.ApplicationEvent.Drafted;
import org.fuhua.applicant.application.ApplicationEvent.NotRecommended;
import org.fuhua.applicant.application.ApplicationEvent.ReclassificationDeclined;
import org.fuhua.applicant.application.ApplicationEvent.ReclassificationProposed;
import org.fuhua.applicant.application.ApplicationEvent.Reclassified;
import org.fuhua.applicant.application.ApplicationEvent.Recommended;
import org.fuhua.applicant.application.ApplicationEvent.Rejected;
import org.fuhua.applicant.application.ApplicationEvent.Reopened;
import org.fuhua.applicant.application.ApplicationEvent.Returned;
import org.fuhua.applicant.application.ApplicationEvent.SentBack;
import org.fuhua.applicant.application.ApplicationEvent.Submitted;
import org.fuhua.applicant.application.ApplicationEvent.Withdrawn;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/// Tells the other services about applications: nothing personal, no reasons.
@ApplicationScoped
class ApplicationPublisher {
    private final Outbox outbox;

    ApplicationPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record ApplicationDraftedV1(UUID applicationId, UUID callId, UUID organisationId) {}

    record ApplicationSubmittedV1(
            UUID applicationId,
            String number,
            UUID callId,
            int callVersion,
            UUID organisationId,
            @Nullable UUID recommenderOrganisationId,
            String title,
            Money requested,
            Instant submittedAt,
            String digest,
            boolean corrected) {}

    record ApplicationV1(UUID applicationId, UUID callId) {}

    record ApplicationReopenedV1(UUID applicationId, UUID callId, boolean endorsed) {}

    record ApplicationSentBackV1(
            UUID applicationId, UUID callId, UUID recommenderOrganisationId, int items, LocalDate correctionDueOn) {}

    record ReclassificationV1(UUID applicationId, UUID callId, UUID toCallId) {}

    record ApplicationReclassifiedV1(
            UUID applicationId, UUID callId, UUID fromCallId, UUID organisationId, LocalDate correctionDueOn) {}

    record EndorsementV1(UUID applicationId, UUID callId, UUID recommenderOrganisationId) {}

    record ApplicationReturnedV1(UUID applicationId, UUID callId, int defects, LocalDate correctionDueOn) {}

    record ApplicationAcceptedV1(
            UUID applicationId,
            String number,
            UUID callId,
            int callVersion,
            UUID organisationId,
            String organisationName,
            String organisationUscc,
            @Nullable UUID recommenderOrganisationId,
            String title,
            String summary,
            List<String> fields,
            Money requested,
            List<String> teamKeys,
            List<String> partnerUsccs,
            JsonNode proposal,
            List<Attachment.Facts> attachments) {}

    void publish(ApplicationEvent event) {
        switch (event) {
            case Drafted e ->
                tell(
                        e,
                        "application-drafted.v1",
                        new ApplicationDraftedV1(e.applicationId(), e.callId(), e.organisationId()));
            case Submitted e ->
                tell(
                        e,
                        "application-submitted.v1",
                        new ApplicationSubmittedV1(
                                e.applicationId(),
                                e.number(),
                                e.callId(),
                                e.callVersion(),
                                e.organisationId(),
                                e.recommenderOrganisationId(),
                                e.title(),
                                e.requested(),
                                e.submittedAt(),
                                e.digest(),
                                e.corrected()));
            case Reopened e ->
                tell(
                        e,
                        "application-reopened.v1",
                        new ApplicationReopenedV1(e.applicationId(), e.callId(), e.endorsed()));
            case Withdrawn e ->
                tell(
                        e,
                        e.submitted() ? "application-withdrawn.v1" : "application-discarded.v1",
                        new ApplicationV1(e.applicationId(), e.callId()));
            case SentBack e ->
                tell(
                        e,
                        "application-sent-back.v1",
                        new ApplicationSentBackV1(
                                e.applicationId(),
                                e.callId(),
                                e.recommenderOrganisationId(),
                                e.items(),
                                e.correctionDueOn()));
            case Recommended e ->
                tell(
                        e,
                        "application-recommended.v1",
                        new EndorsementV1(e.applicationId(), e.callId(), e.recommenderOrganisationId()));
            case NotRecommended e ->
                tell(
                        e,
                        "application-not-recommended.v1",
                        new EndorsementV1(e.applicationId(), e.callId(), e.recommenderOrganisationId()));
            case Returned e ->
                tell(
                        e,
                        "application-returned.v1",
                        new ApplicationReturnedV1(e.applicationId(), e.callId(), e.defects(), e.correctionDueOn()));
            case ReclassificationProposed e ->
                tell(
                        e,
                        "application-reclassification-proposed.v1",
                        new ReclassificationV1(e.applicationId(), e.callId(), e.toCallId()));
            case ReclassificationDeclined e ->
                tell(
                        e,
                        "application-reclassification-declined.v1",
                        new ReclassificationV1(e.applicationId(), e.callId(), e.toCallId()));
            case Reclassified e ->
                tell(
                        e,
                        "application-reclassified.v1",
                        new ApplicationReclassifiedV1(
                                e.applicationId(),
                                e.callId(),
                                e.fromCallId(),
                                e.organisationId(),
                                e.correctionDueOn()));
            case Rejected e -> tell(e, "application-rejected.v1", new ApplicationV1(e.applicationId(), e.callId()));
            case Accepted e -> tell(e, "application-accepted.v1", payload(e));
        }
    }

    private static ApplicationAcceptedV1 payload(Accepted e) {
        var proposal = e.proposal();
        return new ApplicationAcceptedV1(
                e.applicationId(),
                e.number(),
                e.callId(),
                e.callVersion(),
                e.organisationId(),
                proposal.organisationName(),
                proposal.organisationUscc(),
                e.recommenderOrganisationId(),
                e.title(),
                proposal.summary(),
                proposal.fields(),
                e.requested(),
                proposal.teamKeys(),
                proposal.partnerUsccs(),
                proposal.sections(),
                proposal.attachments());
    }

    private void tell(ApplicationEvent event, String type, Object payload) {
        outbox.add("application", event.applicationId(), type, payload);
    }
}
