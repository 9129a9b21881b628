package org.fuhua.funding.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.Sql;
import org.fuhua.funding.Sql.Column;
import org.jspecify.annotations.Nullable;

/// Reports with their spending.
@ApplicationScoped
class ProjectReports implements PanacheRepositoryBase<ProjectReport, UUID> {
    private final Sql sql;

    ProjectReports(Sql sql) {
        this.sql = sql;
    }

    Optional<ProjectReport> locked(UUID id, UUID projectId) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(report -> report.projectId().equals(projectId));
    }

    /// What a report showed as spent before is replaced: a returned report is written again.
    void keepSpending(ProjectReport report, List<Spending> lines) {
        flush();
        sql.update("delete from project_spending where report_id = ?", report.id());
        if (lines.isEmpty()) return;
        Constraints.worded(() -> sql.update(
                """
                insert into project_spending (report_id, no, project_id, head, amount_minor, on_day, voucher_no, purpose,
                                              invoice_no)
                select ?, l.no, ?, l.head, l.fen, l.on_day::date, l.voucher, l.purpose, l.invoice
                from unnest(?, ?, ?, ?, ?, ?) with ordinality as l (head, fen, on_day, voucher, purpose, invoice, no)""",
                report.id(),
                report.projectId(),
                column("text", lines, line -> line.head().name()),
                column("int8", lines, line -> line.amount().minorUnits()),
                column("text", lines, line -> line.on().toString()),
                column("text", lines, Spending::voucherNo),
                column("text", lines, Spending::purpose),
                column("text", lines, Spending::invoiceNo)));
    }

    private static Column column(String type, List<Spending> lines, Function<Spending, @Nullable Object> value) {
        return new Column(type, lines.stream().map(value).toArray());
    }
}
