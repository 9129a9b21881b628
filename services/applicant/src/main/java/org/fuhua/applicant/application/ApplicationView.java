package org.fuhua.applicant.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.applicant.Words;
import org.fuhua.applicant.progress.ProgressView;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// An application with everything its reader may see.
///
/// @param publicState where it stands, in public words
/// @param nextStep what comes next
/// @param owedBy whose turn it is
/// @param correctionDueOn last day on which the correction of a returned application is taken
/// @param reason last reason or opinion that somebody gave
/// @param partner whether the reader sees it as a member of a partner of the consortium only
record ApplicationView(
        UUID id,
        long version,
        @Nullable String number,
        UUID callId,
        int callVersion,
        UUID organisationId,
        String organisationName,
        @Nullable UUID recommenderOrganisationId,
        ApplicationState state,
        Words publicState,
        Words nextStep,
        PublicWords.OwedBy owedBy,
        @Nullable String title,
        @Nullable MoneyView requested,
        Map<String, SectionView> sections,
        List<AttachmentView> attachments,
        List<Defect> defects,
        @Nullable LocalDate correctionDueOn,
        @Nullable String reason,
        @Nullable Instant submittedAt,
        @Nullable Receipt receipt,
        @Nullable ProgressView progress,
        boolean partner) {

    /// @param version counts the section's saves; zero when it was never saved
    /// @param completeness share of the required members that are there, in percent
    record SectionView(
            @Schema(type = SchemaType.OBJECT, description = "Answers of the shape of the call's form")
            JsonNode answers,

            long version,
            int completeness,
            @Nullable Instant savedAt) {}

    record AttachmentView(
            UUID id, String slot, String fileName, String mediaType, long size, String sha256, Instant attachedAt) {

        static AttachmentView from(Attachment attachment) {
            var facts = attachment.facts();
            return new AttachmentView(
                    attachment.id(),
                    attachment.slot(),
                    attachment.fileName(),
                    facts.mediaType(),
                    facts.size(),
                    facts.sha256(),
                    attachment.attachedAt());
        }
    }

    /// What a partner of the consortium sees: how it stands, and the agreement; what the agency said goes to the lead.
    ApplicationView forPartner(List<Attachment> agreement) {
        return new ApplicationView(
                id,
                version,
                number,
                callId,
                callVersion,
                organisationId,
                organisationName,
                recommenderOrganisationId,
                state,
                publicState,
                nextStep,
                owedBy,
                title,
                requested,
                sections,
                agreement.stream().map(AttachmentView::from).toList(),
                List.of(),
                correctionDueOn,
                null,
                submittedAt,
                receipt,
                progress,
                true);
    }

    @Override
    public String toString() {
        return "ApplicationView[" + id + "]";
    }
}
