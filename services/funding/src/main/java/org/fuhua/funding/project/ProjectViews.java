package org.fuhua.funding.project;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Sql;
import org.fuhua.funding.budget.Budget;
import org.fuhua.funding.budget.BudgetHead;
import org.fuhua.funding.budget.Budgets;
import org.fuhua.funding.project.ProjectView.HeadView;
import org.fuhua.funding.project.ProjectView.ReportView;
import org.fuhua.funding.project.ProjectView.SpendingView;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What projects look like, and to whom: to staff all, to an undertaker its own. One takes four queries.
@ApplicationScoped
class ProjectViews {
    private static final String[] STAFF = {"officer", "finance-maker", "finance-checker", "auditor", "admin"};
    private static final String MINE = "p.organisation_id in (select organisation_id from acting where subject = ?)";

    /// Reports of one project, and lines of one report, that are shown at most; the door takes no more lines.
    private static final int REPORTS_SHOWN = 200;

    private final ExecutionRules rules;
    private final Budgets budgets;
    private final Sql sql;
    private final Actors actors;

    ProjectViews(ExecutionRules rules, Budgets budgets, Sql sql, Actors actors) {
        this.rules = rules;
        this.budgets = budgets;
        this.sql = sql;
        this.actors = actors;
    }

    Page<ProjectSummary> page(
            @Nullable ProjectState state,
            @Nullable Boolean waiting,
            @Nullable Boolean owing,
            @Nullable UUID agreementId,
            Paging paging) {
        var filter = new Filter().andIfGiven("p.state = ?", state).andIfGiven("p.agreement_id = ?", agreementId);
        if (Boolean.TRUE.equals(waiting))
            filter.and("(p.state = 'FILED' or exists (select 1 from project_report w"
                    + " where w.project_id = p.id and w.state = 'SUBMITTED'))");
        if (Boolean.TRUE.equals(owing)) filter.and("p.due_back_minor > p.brought_back_minor");
        return summaries(filter, paging);
    }

    Page<ProjectSummary> mine(@Nullable UUID agreementId, Paging paging) {
        var filter = new Filter().and(MINE, actors.current().subject()).andIfGiven("p.agreement_id = ?", agreementId);
        return summaries(filter, paging);
    }

    private Page<ProjectSummary> summaries(Filter filter, Paging paging) {
        filter.and("p.id > ?", paging.afterId());
        var rows = sql.list(
                filter.sql(ProjectSummary.SELECT, "order by p.id"),
                ProjectSummary::from,
                filter.arguments(paging.rows()));
        return Page.of(rows, paging.limit, ProjectSummary::id, summary -> summary);
    }

    /// @return the project, if the reader may know of it
    @Transactional
    ProjectView visible(UUID id) {
        var actor = actors.current();
        if (!actor.hasAny(STAFF)
                && sql.one("select 1 from project p where p.id = ? and " + MINE, row -> 1, id, actor.subject())
                        .isEmpty()) throw new Refusal(NOT_FOUND);
        return of(id);
    }

    private record Line(UUID reportId, ReportState state, SpendingView view) {
        static Line read(ResultSet row) throws SQLException {
            var head = BudgetHead.valueOf(row.getString("head"));
            return new Line(
                    row.getObject("report_id", UUID.class),
                    ReportState.valueOf(row.getString("state")),
                    new SpendingView(
                            head,
                            head.label,
                            MoneyView.from(Money.ofFen(row.getLong("amount_minor"))),
                            row.getObject("on_day", LocalDate.class),
                            row.getString("voucher_no"),
                            row.getString("purpose"),
                            row.getString("invoice_no")));
        }
    }

    /// @return the project, to whoever just did something with it
    ProjectView of(UUID id) {
        var lines = sql.list("""
                select s.*, r.state from project_spending s join project_report r on r.id = s.report_id
                where s.project_id = ? order by s.report_id, s.no""", Line::read, id);
        var reports = sql.list(
                "select * from project_report where project_id = ? order by id desc limit ?",
                row -> report(row, lines),
                id,
                REPORTS_SHOWN);
        return sql.one("""
                        select p.*, a.title, a.amount_minor as agreed_minor, c.title_zh as call_title_zh,
                               c.title_en as call_title_en,
                               (select k.number from closing_certificate k where k.project_id = p.id) as certificate_no,
                               (select coalesce(sum(amount_minor), 0) from payment
                                where agreement_id = p.agreement_id and state = 'CONFIRMED') as paid_minor
                        from project p join agreement a on a.id = p.agreement_id join call_copy c on c.call_id = p.call_id
                        where p.id = ?""", row -> view(row, lines, reports), id).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    private ProjectView view(ResultSet row, List<Line> lines, List<ReportView> reports) throws SQLException {
        var state = ProjectState.valueOf(row.getString("state"));
        var rule = row.getString("rule");
        return new ProjectView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("agreement_id", UUID.class),
                row.getString("number"),
                row.getObject("application_id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getString("call_title_zh"),
                row.getString("call_title_en"),
                row.getString("title"),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_name"),
                state,
                state.label,
                rule,
                row.getObject("begins_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("acceptance_due_on", LocalDate.class),
                yuan(row.getLong("agreed_minor")),
                yuan(row.getLong("paid_minor")),
                sum(lines.stream()
                        .filter(line -> line.state == ReportState.ACCEPTED)
                        .toList()),
                yuan(row.getLong("due_back_minor") - row.getLong("brought_back_minor")),
                yuan(row.getLong("brought_back_minor")),
                row.getObject("return_due_on", LocalDate.class),
                row.getString("self_assessment"),
                row.getObject("filed_on", LocalDate.class),
                row.getString("opinion_no"),
                row.getObject("grade", Integer.class),
                row.getString("reason"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("certificate_no"),
                state == ProjectState.FILED
                        && row.getInt("sent_back") < rules.named(rule).secondChances(),
                heads(
                        lines,
                        budgets.inEffect(row.getObject("agreement_id", UUID.class))
                                .orElse(null)),
                reports);
    }

    private static List<HeadView> heads(List<Line> lines, @Nullable Budget budget) {
        return Arrays.stream(BudgetHead.values())
                .map(head -> {
                    var of = lines.stream()
                            .filter(line -> line.view.head() == head)
                            .toList();
                    var reported = sum(of);
                    return new HeadView(
                            head,
                            head.label,
                            budget == null ? null : MoneyView.from(budget.of(head)),
                            reported,
                            sum(of.stream()
                                    .filter(line -> line.state == ReportState.ACCEPTED)
                                    .toList()),
                            budget == null ? null : left(budget.of(head), reported));
                })
                .toList();
    }

    private static MoneyView left(Money budget, MoneyView reported) {
        var left = budget.minus(reported.toMoney());
        return MoneyView.from(left.isPositive() ? left : Money.ZERO);
    }

    private static ReportView report(ResultSet row, List<Line> lines) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var kind = ReportKind.valueOf(row.getString("kind"));
        var state = ReportState.valueOf(row.getString("state"));
        var own = lines.stream().filter(line -> line.reportId.equals(id)).toList();
        return new ReportView(
                id,
                row.getLong("version"),
                kind,
                kind.label,
                state,
                state.label,
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getString("summary"),
                row.getString("achievements"),
                row.getString("document_no"),
                Objects.requireNonNull(Sql.instant(row, "submitted_at")),
                Sql.instant(row, "decided_at"),
                row.getString("return_reason"),
                sum(own),
                own.stream().map(Line::view).toList());
    }

    private static MoneyView sum(List<Line> lines) {
        return MoneyView.from(
                lines.stream().map(line -> line.view.amount().toMoney()).reduce(Money.ZERO, Money::plus));
    }

    private static MoneyView yuan(long fen) {
        return MoneyView.from(Money.ofFen(fen));
    }
}
