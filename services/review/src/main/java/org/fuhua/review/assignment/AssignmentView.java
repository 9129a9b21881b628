package org.fuhua.review.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.review.assessment.Criterion;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.Call;
import org.fuhua.review.intake.FormSection;
import org.fuhua.review.intake.ProposalContent;
import org.jspecify.annotations.Nullable;

/// An assignment with everything its expert needs on one screen: the proposal, the rubric, and the sheet.
///
/// @param blind whether who applies is left out (双盲)
public record AssignmentView(
        UUID id,
        long version,
        AssignmentState state,
        Instant deadlineAt,
        UUID roundId,
        String callTitleZh,
        String callTitleEn,
        ApplicationView application,
        boolean blind,
        List<Criterion> rubric,
        SheetView.Sheet sheet,
        @Nullable BigDecimal total,
        @Nullable Instant submittedAt) {

    /// @param proposal answers by section, as the applicant gave them
    /// @param sections the sections of the form in their order
    public record ApplicationView(
            UUID id,
            String number,
            String title,
            @Nullable String summary,
            @Nullable String organisationName,
            MoneyView requested,
            List<String> fields,
            Map<String, Object> proposal,
            List<FormSection> sections,
            List<ProposalContent.Attachment> attachments) {}

    /// @param blind whether the reader must not learn who applies: the unit is left out, and so are files, which carry
    ///     its name and seal; answers about people never come here
    static AssignmentView from(
            Assignment assignment, Application application, ProposalContent content, Call call, boolean blind) {
        return new AssignmentView(
                assignment.id(),
                assignment.version(),
                assignment.state(),
                assignment.deadlineAt(),
                assignment.roundId(),
                call.titleZh(),
                call.titleEn(),
                new ApplicationView(
                        application.id(),
                        application.number(),
                        application.title(),
                        application.summary(),
                        blind ? null : application.organisationName(),
                        MoneyView.from(application.requested()),
                        application.fields(),
                        content.sections(),
                        call.formSections(),
                        blind ? List.of() : content.attachments()),
                blind,
                call.rubric().criteria(),
                SheetView.Sheet.from(assignment.sheet()),
                assignment.total(),
                assignment.submittedAt());
    }
}
