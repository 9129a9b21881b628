package org.fuhua.funding.loan;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Label;
import org.fuhua.funding.Sql;
import org.fuhua.funding.loan.rule.LoanRules;
import org.fuhua.funding.loan.schedule.DayCount;
import org.fuhua.funding.loan.schedule.Repayment;
import org.fuhua.funding.loan.schedule.Schedule;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What loans look like, and to whom: to staff all, to an enterprise those with its code.
@ApplicationScoped
class LoanViews {
    private static final String[] STAFF = {"officer", "finance-maker", "finance-checker", "auditor", "admin"};
    private static final String MINE = """
            l.uscc in (select o.uscc from organisation_copy o join acting a on a.organisation_id = o.organisation_id
                       where a.subject = ?)""";

    private final LoanRules rules;
    private final Sql sql;
    private final Actors actors;

    LoanViews(LoanRules rules, Sql sql, Actors actors) {
        this.rules = rules;
        this.sql = sql;
        this.actors = actors;
    }

    Page<LoanSummary> page(@Nullable LoanState state, @Nullable UUID filingId, Paging paging) {
        return summaries(new Filter().andIfGiven("l.state = ?", state).andIfGiven("l.filing_id = ?", filingId), paging);
    }

    Page<LoanSummary> mine(Paging paging) {
        return summaries(new Filter().and(MINE, actors.current().subject()), paging);
    }

    private Page<LoanSummary> summaries(Filter filter, Paging paging) {
        filter.and("l.id > ?", paging.afterId());
        var rows = sql.list(
                filter.sql(LoanSummary.SELECT, "order by l.id"), LoanSummary::from, filter.arguments(paging.rows()));
        return Page.of(rows, paging.limit, LoanSummary::id, summary -> summary);
    }

    /// @return the loan, if the reader may know of it
    LoanView visible(UUID id) {
        check(id);
        return read(id);
    }

    /// @return the loan, to whoever just did something with it
    @Transactional(Transactional.TxType.MANDATORY)
    LoanView of(UUID id) {
        return read(id);
    }

    private LoanView read(UUID id) {
        var reader = actors.current().subject();
        return sql.one(LoanView.SELECT + " where l.id = ?", row -> LoanView.from(row, reader, rules), id)
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// One month of the plan.
    @Schema(name = "LoanInstalment")
    public record InstalmentView(
            int no, LocalDate on, MoneyView principal, MoneyView interest, MoneyView amount, MoneyView left) {}

    /// @param interest of all months together, to compare with what the bank says was paid
    @Schema(name = "LoanSchedule")
    public record ScheduleView(MoneyView interest, List<InstalmentView> instalments) {}

    ScheduleView schedule(UUID id) {
        check(id);
        var schedule = Schedule.of(
                sql.one("select * from loan where id = ?", LoanViews::terms, id).orElseThrow());
        return new ScheduleView(
                MoneyView.from(schedule.interest()),
                schedule.instalments().stream()
                        .map(one -> new InstalmentView(
                                one.no(),
                                one.on(),
                                MoneyView.from(one.principal()),
                                MoneyView.from(one.interest()),
                                MoneyView.from(one.amount()),
                                MoneyView.from(one.left())))
                        .toList());
    }

    private static Schedule.Terms terms(ResultSet row) throws SQLException {
        return new Schedule.Terms(
                Money.ofFen(row.getLong("lent_minor")),
                row.getBigDecimal("yearly_rate"),
                row.getObject("lent_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Repayment.valueOf(row.getString("repayment")),
                DayCount.valueOf(row.getString("day_count")));
    }

    /// One step of the history.
    ///
    /// @param amount that it was about, where there is one
    @Schema(name = "LoanStep")
    public record StepView(
            UUID id,
            Instant at,
            LocalDate on,
            String action,
            LoanState state,
            Label label,
            @Nullable MoneyView amount,
            @Nullable String reference,
            @Nullable String note,
            @Nullable String receiptNo) {}

    Page<StepView> history(UUID id, Paging paging) {
        check(id);
        var rows = sql.list(
                "select * from loan_step where loan_id = ? and id > ? order by id limit ?",
                LoanViews::step,
                id,
                paging.afterId(),
                paging.rows());
        return Page.of(rows, paging.limit, StepView::id, step -> step);
    }

    private static StepView step(ResultSet row) throws SQLException {
        var state = LoanState.valueOf(row.getString("state"));
        return new StepView(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(Sql.instant(row, "at")),
                row.getObject("on_day", LocalDate.class),
                row.getString("action"),
                state,
                state.label,
                row.getLong("amount_minor") == 0 ? null : LoanView.money(row, "amount_minor"),
                row.getString("reference"),
                row.getString("note"),
                row.getString("receipt_no"));
    }

    private void check(UUID id) {
        var actor = actors.current();
        var filter = new Filter().and("l.id = ?", id);
        if (!actor.hasAny(STAFF)) filter.and(MINE, actor.subject());
        if (sql.list(filter.sql("select 1 from loan l", ""), _ -> true, filter.arguments(1))
                .isEmpty()) throw new Refusal(NOT_FOUND);
    }
}
