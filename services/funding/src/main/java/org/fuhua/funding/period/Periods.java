package org.fuhua.funding.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.funding.period.PeriodState.Action;

/// Months and what was done to them.
@ApplicationScoped
class Periods {
    private final Sql sql;

    Periods(Sql sql) {
        this.sql = sql;
    }

    /// Waits until nobody posts into the month any more, and keeps others from it until the transaction ends. The
    /// database's own check of postings takes the same lock, shared.
    Period held(YearMonth month) {
        sql.lock("period", month);
        return new Period(month, moves(month));
    }

    void add(UUID id, YearMonth month, Move move) {
        sql.update(
                """
                insert into ledger_period_move (id, month, no, action, reason, actor, actor_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                month.atDay(1),
                move.no(),
                move.action(),
                move.reason(),
                move.actor(),
                move.sealedName(),
                move.at());
    }

    private List<Move> moves(YearMonth month) {
        return sql.list("select * from ledger_period_move where month = ? order by no", Periods::move, month.atDay(1));
    }

    private record Row(YearMonth month, Move move) {}

    /// Every month of a year.
    List<Period> of(int year) {
        var moves = new LinkedHashMap<YearMonth, List<Move>>();
        for (int month = 1; month <= 12; month++) moves.put(YearMonth.of(year, month), new java.util.ArrayList<>());
        sql.list(
                        "select * from ledger_period_move where month between ? and ? order by month, no",
                        row -> new Row(YearMonth.from(row.getObject("month", LocalDate.class)), move(row)),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31))
                .forEach(row -> moves.get(row.month()).add(row.move()));
        return moves.entrySet().stream()
                .map(entry -> new Period(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Move move(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Move(
                row.getInt("no"),
                Action.valueOf(row.getString("action")),
                row.getString("reason"),
                row.getString("actor"),
                row.getString("actor_name"),
                Objects.requireNonNull(Sql.instant(row, "at")));
    }
}
