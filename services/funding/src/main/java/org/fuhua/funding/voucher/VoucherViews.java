package org.fuhua.funding.voucher;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Label;
import org.fuhua.funding.Sql;
import org.fuhua.funding.voucher.VoucherView.Reader;
import org.fuhua.funding.voucher.rule.VoucherRules;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What vouchers look like, and to whom: to staff all, to an enterprise its own.
@ApplicationScoped
class VoucherViews {
    private static final String[] STAFF = {"officer", "finance-maker", "finance-checker", "auditor", "admin"};
    private static final String MINE = "v.organisation_id in (select organisation_id from acting where subject = ?)";

    private final VoucherRules rules;
    private final YearlyCaps caps;
    private final Sql sql;
    private final Actors actors;
    private final Clock clock;

    VoucherViews(VoucherRules rules, YearlyCaps caps, Sql sql, Actors actors, Clock clock) {
        this.rules = rules;
        this.caps = caps;
        this.sql = sql;
        this.actors = actors;
        this.clock = clock;
    }

    Page<VoucherSummary> page(@Nullable VoucherState state, @Nullable UUID organisationId, Paging paging) {
        return summaries(
                new Filter().andIfGiven("v.state = ?", state).andIfGiven("v.organisation_id = ?", organisationId),
                paging);
    }

    Page<VoucherSummary> mine(Paging paging) {
        return summaries(new Filter().and(MINE, actors.current().subject()), paging);
    }

    private Page<VoucherSummary> summaries(Filter filter, Paging paging) {
        filter.and("v.id > ?", paging.afterId());
        var rows = sql.list(
                filter.sql(VoucherSummary.SELECT, "order by v.id"),
                VoucherSummary::from,
                filter.arguments(paging.rows()));
        return Page.of(rows, paging.limit, VoucherSummary::id, summary -> summary);
    }

    /// Vouchers of one state together.
    ///
    /// @param face most that they pay
    @Schema(name = "VoucherTotal")
    public record Total(
            VoucherState state,
            Label label,
            int vouchers,
            MoneyView face,
            MoneyView reserved,
            MoneyView paid,
            MoneyView released) {}

    /// @return a line for each state that there is a voucher in
    List<Total> totals() {
        return sql.list("""
                select state, count(*) as vouchers, sum(face_minor) as face_minor, sum(reserved_minor) as reserved_minor,
                       sum(paid_minor) as paid_minor, sum(released_minor) as released_minor
                from voucher group by state order by state""", VoucherViews::total);
    }

    private static Total total(ResultSet row) throws SQLException {
        var state = VoucherState.valueOf(row.getString("state"));
        return new Total(
                state,
                state.label,
                row.getInt("vouchers"),
                VoucherView.money(row, "face_minor"),
                VoucherView.money(row, "reserved_minor"),
                VoucherView.money(row, "paid_minor"),
                VoucherView.money(row, "released_minor"));
    }

    /// @return the voucher, if the reader may know of it
    @Transactional
    VoucherView visible(UUID id) {
        check(id);
        return of(id);
    }

    /// @return the voucher, to whoever just did something with it
    @Transactional(Transactional.TxType.MANDATORY)
    VoucherView of(UUID id) {
        var holder = sql.one(
                        "select organisation_id from voucher where id = ?", row -> row.getObject(1, UUID.class), id)
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        var left = caps.left(holder, LocalDate.now(clock));
        var actor = actors.current();
        var reader = new Reader(actor.subject(), actor.hasAny(STAFF));
        return sql.one(
                        VoucherView.SELECT + " where v.id = ?",
                        row -> VoucherView.from(row, reader, left.isPositive() ? left : Money.ZERO, rules),
                        id)
                .orElseThrow();
    }

    /// One step of the history.
    ///
    /// @param amount that it was about, where there is one
    @Schema(name = "VoucherStep")
    public record StepView(
            UUID id,
            Instant at,
            LocalDate on,
            String action,
            VoucherState state,
            Label label,
            @Nullable MoneyView amount,
            @Nullable String reference,
            @Nullable String note) {}

    Page<StepView> history(UUID id, Paging paging) {
        check(id);
        boolean staff = actors.current().hasAny(STAFF);
        var rows = sql.list(
                "select * from voucher_step where voucher_id = ? and id > ? order by id limit ?",
                row -> step(row, staff),
                id,
                paging.afterId(),
                paging.rows());
        return Page.of(rows, paging.limit, StepView::id, step -> step);
    }

    /// How an audit was made is for staff.
    private static StepView step(ResultSet row, boolean staff) throws SQLException {
        var state = VoucherState.valueOf(row.getString("state"));
        var action = row.getString("action");
        boolean inside = action.equals("AUDIT") || action.equals("RETURN_AUDIT");
        return new StepView(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(Sql.instant(row, "at")),
                row.getObject("on_day", LocalDate.class),
                action,
                state,
                state.label,
                row.getLong("amount_minor") == 0 ? null : VoucherView.money(row, "amount_minor"),
                row.getString("reference"),
                staff || !inside ? row.getString("note") : null);
    }

    private void check(UUID id) {
        var actor = actors.current();
        var filter = new Filter().and("v.id = ?", id);
        if (!actor.hasAny(STAFF)) filter.and(MINE, actor.subject());
        if (sql.list(filter.sql("select 1 from voucher v", ""), _ -> true, filter.arguments(1))
                .isEmpty()) throw new Refusal(NOT_FOUND);
    }
}
