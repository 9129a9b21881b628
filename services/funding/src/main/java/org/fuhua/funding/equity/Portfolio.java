package org.fuhua.funding.equity;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Label;
import org.fuhua.funding.Sql;
import org.fuhua.funding.equity.result.Returns;
import org.fuhua.funding.equity.result.Returns.Flow;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// What came of a pool's money as a whole (整体绩效): one loss is not judged by itself.
@ApplicationScoped
class Portfolio {
    /// More than the days of a century in both directions.
    private static final int DAYS = 80_000;

    private static final int MONTHS = 120;

    /// A tranche that the bank sent back counts as never paid: neither its way out nor its way back is a result.
    private static final String COUNTED = """
            flow_minor <> 0 and not exists (
                select from equity_step other where other.instrument_id = step.instrument_id
                and other.action = 'TAKE_BACK' and other.reference = step.reference)""";

    private final Sql sql;

    Portfolio(Sql sql) {
        this.sql = sql;
    }

    /// @param proceeds all that came in: what was paid back, recovered, and for what equity was sold
    /// @param multiple what came in, and what is still claimed, due or held at cost, for each yuan that went out
    /// @param internalRate a year, over what went out and came in, with what is outstanding at cost today; absent
    ///     while nothing went out or all is lost
    /// @param realisedRate the same with nothing for what is outstanding
    /// @param byMonth what went out and came in, the latest ten years
    @Schema(name = "EquityPortfolio")
    public record PortfolioView(
            List<StateCount> states,
            MoneyView paid,
            MoneyView claim,
            MoneyView due,
            MoneyView cost,
            MoneyView returned,
            MoneyView kept,
            MoneyView lost,
            MoneyView proceeds,
            @Nullable BigDecimal multiple,
            @Nullable BigDecimal internalRate,
            @Nullable BigDecimal realisedRate,
            List<Month> byMonth) {}

    @Schema(name = "EquityStateCount")
    public record StateCount(EquityState state, Label label, long count, MoneyView paid) {}

    /// @param month as `2026-11`
    @Schema(name = "EquityPortfolioMonth")
    public record Month(String month, MoneyView paid, MoneyView received) {}

    private record Totals(
            EquityState state,
            long count,
            long paid,
            long claim,
            long due,
            long cost,
            long returned,
            long kept,
            long lost) {}

    PortfolioView handle(@Nullable UUID poolId, LocalDate today) {
        var totals = totals(poolId);
        var flows = flows(poolId);
        long outstanding =
                totals.stream().mapToLong(t -> t.claim + t.due + t.cost).sum();
        var valued = new ArrayList<>(flows);
        if (outstanding > 0) valued.add(new Flow(today, Money.ofFen(outstanding)));
        return new PortfolioView(
                totals.stream()
                        .map(t -> new StateCount(t.state, t.state.label, t.count, yuan(t.paid)))
                        .toList(),
                yuan(totals.stream().mapToLong(Totals::paid).sum()),
                yuan(totals.stream().mapToLong(Totals::claim).sum()),
                yuan(totals.stream().mapToLong(Totals::due).sum()),
                yuan(totals.stream().mapToLong(Totals::cost).sum()),
                yuan(totals.stream().mapToLong(Totals::returned).sum()),
                yuan(totals.stream().mapToLong(Totals::kept).sum()),
                yuan(totals.stream().mapToLong(Totals::lost).sum()),
                yuan(flows.stream()
                        .mapToLong(f -> Math.max(0, f.amount().minorUnits()))
                        .sum()),
                Returns.multiple(valued).orElse(null),
                Returns.internalRate(valued).orElse(null),
                Returns.internalRate(flows).orElse(null),
                months(poolId));
    }

    private List<Totals> totals(@Nullable UUID poolId) {
        var filter = new Filter().andIfGiven("pool_id = ?", poolId);
        return sql.list(
                filter.sql("""
                        select state, count(*) as count, sum(paid_minor) as paid, sum(claim_minor) as claim,
                               sum(due_minor) as due, sum(cost_minor) as cost, sum(returned_minor) as returned,
                               sum(kept_minor) as kept, sum(lost_minor) as lost
                        from equity_instrument""", "group by state order by state"),
                row -> new Totals(
                        EquityState.valueOf(row.getString("state")),
                        row.getLong("count"),
                        row.getLong("paid"),
                        row.getLong("claim"),
                        row.getLong("due"),
                        row.getLong("cost"),
                        row.getLong("returned"),
                        row.getLong("kept"),
                        row.getLong("lost")),
                filter.arguments(EquityState.values().length));
    }

    /// What went out and came in, a sum for each day and direction: for the rate the order within a day has no meaning.
    private List<Flow> flows(@Nullable UUID poolId) {
        var filter = new Filter().and(COUNTED).andIfGiven("pool_id = ?", poolId);
        return sql.list(
                filter.sql(
                        "select on_day, sum(flow_minor) as flow from equity_step step",
                        "group by on_day, sign(flow_minor) order by on_day"),
                row -> new Flow(row.getObject("on_day", LocalDate.class), Money.ofFen(row.getLong("flow"))),
                filter.arguments(DAYS));
    }

    private List<Month> months(@Nullable UUID poolId) {
        var filter = new Filter().and(COUNTED).andIfGiven("pool_id = ?", poolId);
        return sql.list(
                        filter.sql("""
                                select to_char(on_day, 'YYYY-MM') as month,
                                       -coalesce(sum(flow_minor) filter (where flow_minor < 0), 0) as paid,
                                       coalesce(sum(flow_minor) filter (where flow_minor > 0), 0) as received
                                from equity_step step""", "group by month order by month desc"),
                        row -> new Month(
                                row.getString("month"), yuan(row.getLong("paid")), yuan(row.getLong("received"))),
                        filter.arguments(MONTHS))
                .reversed();
    }

    private static MoneyView yuan(long fen) {
        return MoneyView.from(Money.ofFen(fen));
    }
}
