package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// What can happen to an application that somebody else may want to know.
sealed interface ApplicationEvent {
    UUID applicationId();

    UUID callId();

    /// Told, because whoever writes has to hear when the call changes or its deadline comes near.
    record Drafted(UUID applicationId, UUID callId, UUID organisationId) implements ApplicationEvent {}

    /// @param corrected whether it was returned before
    record Submitted(
            UUID applicationId,
            UUID callId,
            int callVersion,
            String number,
            UUID organisationId,
            @Nullable UUID recommenderOrganisationId,
            String title,
            Money requested,
            Instant submittedAt,
            String digest,
            boolean corrected)
            implements ApplicationEvent {
        private static final String SEALED = "密封受理";

        /// The same without what stays sealed until the deadline: other services learn that there is one more.
        Submitted sealed() {
            return new Submitted(
                    applicationId,
                    callId,
                    callVersion,
                    number,
                    organisationId,
                    recommenderOrganisationId,
                    SEALED,
                    Money.ZERO,
                    submittedAt,
                    digest,
                    corrected);
        }
    }

    /// @param endorsed whether a department had endorsed what was taken back
    record Reopened(UUID applicationId, UUID callId, boolean endorsed) implements ApplicationEvent {}

    /// @param submitted whether it was handed in before; if not, a draft was given up
    /// @param counted whether it was among those handed in until now
    record Withdrawn(UUID applicationId, UUID callId, boolean submitted, boolean counted) implements ApplicationEvent {}

    /// @param items how many changes the department asks for
    /// @param correctionDueOn last day on which the changed application is taken
    record SentBack(
            UUID applicationId, UUID callId, UUID recommenderOrganisationId, int items, LocalDate correctionDueOn)
            implements ApplicationEvent {}

    record Recommended(UUID applicationId, UUID callId, UUID recommenderOrganisationId) implements ApplicationEvent {}

    record NotRecommended(UUID applicationId, UUID callId, UUID recommenderOrganisationId)
            implements ApplicationEvent {}

    /// @param correctionDueOn last day on which the correction is taken
    record Returned(UUID applicationId, UUID callId, int defects, LocalDate correctionDueOn)
            implements ApplicationEvent {}

    /// @param toCallId call that the application is to answer
    record ReclassificationProposed(UUID applicationId, UUID callId, UUID toCallId) implements ApplicationEvent {}

    record ReclassificationDeclined(UUID applicationId, UUID callId, UUID toCallId) implements ApplicationEvent {}

    /// @param callId call that it answers now
    /// @param correctionDueOn last day on which the completed application is taken
    record Reclassified(
            UUID applicationId, UUID callId, UUID fromCallId, UUID organisationId, LocalDate correctionDueOn)
            implements ApplicationEvent {}

    record Rejected(UUID applicationId, UUID callId) implements ApplicationEvent {}

    record Accepted(
            UUID applicationId,
            UUID callId,
            int callVersion,
            String number,
            UUID organisationId,
            @Nullable UUID recommenderOrganisationId,
            String title,
            Money requested,
            Proposal proposal)
            implements ApplicationEvent {}

    /// What experts may read: everything but what is personal.
    ///
    /// @param partnerUsccs credit codes of the organisations that take part besides the one that applies
    record Proposal(
            String organisationName,
            String organisationUscc,
            String summary,
            List<String> fields,
            List<String> teamKeys,
            List<String> partnerUsccs,
            ObjectNode sections,
            List<Attachment.Facts> attachments) {}
}
