package org.fuhua.funding.equity;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Label;
import org.fuhua.funding.Sql;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actor;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What instruments look like, and to whom: to staff all, to an enterprise its own.
@ApplicationScoped
class EquityViews {
    private static final String[] STAFF = {"officer", "finance-maker", "finance-checker", "auditor", "admin"};
    private static final String MINE = "i.organisation_id in (select organisation_id from acting where subject = ?)";

    private final EquityInstruments instruments;
    private final EquityShapes shapes;
    private final Sql sql;
    private final Actors actors;

    EquityViews(EquityInstruments instruments, EquityShapes shapes, Sql sql, Actors actors) {
        this.instruments = instruments;
        this.shapes = shapes;
        this.sql = sql;
        this.actors = actors;
    }

    Page<EquitySummary> page(
            @Nullable EquityState state, @Nullable UUID callId, @Nullable UUID agreementId, Paging paging) {
        var filter = new Filter()
                .andIfGiven("i.state = ?", state)
                .andIfGiven("i.call_id = ?", callId)
                .andIfGiven("i.agreement_id = ?", agreementId);
        return summaries(filter, paging);
    }

    Page<EquitySummary> mine(@Nullable UUID agreementId, Paging paging) {
        var filter = new Filter().and(MINE, actors.current().subject()).andIfGiven("i.agreement_id = ?", agreementId);
        return summaries(filter, paging);
    }

    private Page<EquitySummary> summaries(Filter filter, Paging paging) {
        filter.and("i.id > ?", paging.afterId());
        var rows = sql.list(
                filter.sql(EquitySummary.SELECT, "order by i.id"),
                EquitySummary::from,
                filter.arguments(paging.rows()));
        return Page.of(rows, paging.limit, EquitySummary::id, summary -> summary);
    }

    /// @return the instrument, if the reader may know of it
    @Transactional
    EquityView visible(UUID id) {
        check(id);
        return of(id);
    }

    /// @return the instrument, to whoever just did something with it
    @Transactional(Transactional.TxType.MANDATORY)
    EquityView of(UUID id) {
        var instrument = instruments.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        return shapes.whole(instrument, actors.current());
    }

    /// @return the instrument itself, for what is worked out from it
    @Transactional(Transactional.TxType.MANDATORY)
    EquityInstrument readable(UUID id) {
        check(id);
        return instruments.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    /// One step of the history.
    ///
    /// @param flow money that came in; negative for what went out
    @Schema(name = "EquityStep")
    public record StepView(
            UUID id,
            Instant at,
            LocalDate on,
            String action,
            EquityState state,
            Label label,

            @Schema(description = "Yuan, with a sign.") @Nullable
            String flow,

            @Nullable String reference,
            @Nullable String note,
            @Nullable String receiptNo,
            @Nullable Integer capTableNo) {}

    Page<StepView> history(UUID id, Paging paging) {
        check(id);
        var rows = sql.list(
                "select * from equity_step where instrument_id = ? and id > ? order by id limit ?",
                EquityViews::step,
                id,
                paging.afterId(),
                paging.rows());
        return Page.of(rows, paging.limit, StepView::id, step -> step);
    }

    private static StepView step(ResultSet row) throws SQLException {
        var state = EquityState.valueOf(row.getString("state"));
        long flow = row.getLong("flow_minor");
        int table = row.getInt("cap_table_no");
        return new StepView(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(Sql.instant(row, "at")),
                row.getObject("on_day", LocalDate.class),
                row.getString("action"),
                state,
                state.label,
                flow == 0 ? null : BigDecimal.valueOf(flow, Money.DECIMALS).toPlainString(),
                row.getString("reference"),
                row.getString("note"),
                row.getString("receipt_no"),
                table == 0 ? null : table);
    }

    private void check(UUID id) {
        Actor actor = actors.current();
        var filter = new Filter().and("i.id = ?", id);
        if (!actor.hasAny(STAFF)) filter.and(MINE, actor.subject());
        if (sql.list(filter.sql("select 1 from equity_instrument i", ""), _ -> true, filter.arguments(1))
                .isEmpty()) throw new Refusal(NOT_FOUND);
    }
}
