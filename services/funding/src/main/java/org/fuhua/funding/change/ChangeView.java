package org.fuhua.funding.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.funding.budget.BudgetHead;
import org.fuhua.funding.budget.Budgets;
import org.fuhua.platform.http.MoneyView;
import org.jspecify.annotations.Nullable;

/// A change of an agreement (任务书变更) as those who may know the agreement see it.
///
/// @param mine whether the reader asked for it, and so does not decide on it
/// @param agreementNo version of the agreement that it made; absent when it took no effect
/// @param endsOn last day of the project, when it moved that
/// @param heads of the budget that it asks for; of a change of the budget
/// @param document of the version that it made (补充协议); absent until it is set, soon after it took effect
public record ChangeView(
        UUID id,
        long version,
        UUID agreementId,
        String agreementNumber,
        String agreementTitle,
        String organisationName,
        ChangeKind kind,
        Label kindLabel,
        Way way,
        String documentNo,
        ChangeState state,
        Label stateLabel,
        String before,
        String after,
        String reason,
        @Nullable Integer months,
        boolean mine,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        @Nullable Integer agreementNo,
        @Nullable LocalDate endsOn,
        @Nullable List<HeadView> heads,
        @Nullable VersionDocument document) {
    ChangeView with(List<Budgets.Line> lines) {
        return new ChangeView(
                id,
                version,
                agreementId,
                agreementNumber,
                agreementTitle,
                organisationName,
                kind,
                kindLabel,
                way,
                documentNo,
                state,
                stateLabel,
                before,
                after,
                reason,
                months,
                mine,
                askedAt,
                decidedAt,
                decision,
                agreementNo,
                endsOn,
                lines.stream().map(HeadView::from).toList(),
                document);
    }

    /// @param before absent when the agreement had no budget by head yet
    @Schema(name = "BudgetHeadChange")
    public record HeadView(
            BudgetHead head, Label label, @Nullable MoneyView before, MoneyView after) {
        static HeadView from(Budgets.Line line) {
            return new HeadView(
                    line.head(),
                    line.head().label,
                    line.before() == null ? null : MoneyView.from(line.before()),
                    MoneyView.from(line.after()));
        }
    }

    @Override
    public String toString() {
        return "ChangeView[" + id + "]";
    }
}
