package org.fuhua.funding.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.funding.budget.BudgetHead;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// A project with its reports, as its undertaker and staff see it.
///
/// @param rule set of rules that it is carried out by
/// @param paid from the pool, less what banks sent back
/// @param spent in accepted reports
/// @param spending by budget head, in accepted reports and in those that wait
/// @param dueBack what is still to come back, by `returnDueOn`
/// @param certificateNo of its closing certificate (结题证书); absent until that is given
/// @param mayReturn whether it may be sent back for rectification once more
@Schema(name = "Project")
public record ProjectView(
        UUID id,
        long version,
        UUID agreementId,
        String number,
        UUID applicationId,
        UUID callId,
        String callTitleZh,
        String callTitleEn,
        String title,
        UUID organisationId,
        String organisationName,
        ProjectState state,
        Label stateLabel,
        String rule,
        LocalDate beginsOn,
        LocalDate endsOn,
        LocalDate acceptanceDueOn,
        MoneyView agreed,
        MoneyView paid,
        MoneyView spent,
        MoneyView dueBack,
        MoneyView broughtBack,
        @Nullable LocalDate returnDueOn,
        @Nullable String selfAssessment,
        @Nullable LocalDate filedOn,
        @Nullable String opinionNo,
        @Nullable Integer grade,
        @Nullable String reason,
        @Nullable LocalDate decidedOn,
        @Nullable String certificateNo,
        boolean mayReturn,
        List<HeadView> spending,
        List<ReportView> reports) {

    /// @param budget as it was adjusted last; absent while the agreement has none by head
    /// @param reported in all reports, of which `accepted` in accepted ones
    /// @param left of the budget, after all that is reported; nothing when more is
    @Schema(name = "ProjectSpendingByHead")
    public record HeadView(
            BudgetHead head,
            Label label,
            @Nullable MoneyView budget,
            MoneyView reported,
            MoneyView accepted,
            @Nullable MoneyView left) {}

    /// @param returnReason of a returned one
    @Schema(name = "ProjectReport")
    public record ReportView(
            UUID id,
            long version,
            ReportKind kind,
            Label kindLabel,
            ReportState state,
            Label stateLabel,
            LocalDate periodFrom,
            LocalDate periodTo,
            String summary,
            String achievements,
            @Nullable String documentNo,
            Instant submittedAt,
            @Nullable Instant decidedAt,
            @Nullable String returnReason,
            MoneyView spent,
            List<SpendingView> spending) {}

    @Schema(name = "ProjectSpending")
    public record SpendingView(
            BudgetHead head,
            Label label,
            MoneyView amount,
            LocalDate on,
            String voucherNo,
            String purpose,
            @Nullable String invoiceNo) {}
}
