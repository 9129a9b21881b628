package org.fuhua.funding.ledger;

import static org.fuhua.funding.FundingProblem.INSUFFICIENT_BALANCE;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.Sql;
import org.fuhua.funding.Sql.Column;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Writes transactions and their entries, many in two statements. The database checks what is written here, and moves
/// the accounts itself (`V0150__books.sql`).
@ApplicationScoped
class Books {
    private final Sql sql;
    private final Ids ids;

    Books(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /// An account that nobody else moves until the transaction ends.
    record Held(UUID id, UUID poolId, AccountKind kind, long balance) {
        static Held from(ResultSet row) throws SQLException {
            return new Held(
                    row.getObject("id", UUID.class),
                    row.getObject("pool_id", UUID.class),
                    AccountKind.valueOf(row.getString("kind")),
                    row.getLong("balance_minor"));
        }

        Held after(Side side, long fen) {
            long balance = Math.addExact(this.balance, kind.effect(side, fen));
            if (balance < 0) throw new Refusal(INSUFFICIENT_BALANCE, "accountId", id);
            return new Held(id, poolId, kind, balance);
        }
    }

    record Line(UUID accountId, Side side, long fen) {}

    /// A request of a client, to be posted once.
    ///
    /// @param line its place in a request with several
    record Asked(String key, int line, String hash) {}

    /// @param asked absent for what a use case of ours posts
    record Transaction(
            UUID id,
            UUID poolId,
            PostingKind kind,
            UUID causeId,
            String reference,
            Instant at,
            LocalDate bookedOn,
            String actor,
            @Nullable String reason,
            @Nullable UUID reversesId,
            @Nullable Asked asked,
            List<Line> lines) {}

    /// Locks accounts in the one order that all keep.
    Map<UUID, Held> hold(Collection<UUID> accounts) {
        var held = new HashMap<UUID, Held>();
        sql.list("""
                        select id, pool_id, kind, balance_minor from ledger_account where id = any(?)
                        order by account_rank(kind), id for no key update""", Held::from, accounts).forEach(account -> held.put(account.id(), account));
        return held;
    }

    /// @return those that were written; the others' causes were posted before
    List<Transaction> enter(List<Transaction> transactions) {
        return enter(
                transactions,
                fresh -> hold(fresh.stream()
                        .flatMap(t -> t.lines().stream())
                        .map(Line::accountId)
                        .distinct()
                        .toList()));
    }

    /// @param held their accounts as they are before, held already
    /// @return those that were written; the others' causes were posted before
    List<Transaction> enter(List<Transaction> transactions, Map<UUID, Held> held) {
        return enter(transactions, _ -> new HashMap<>(held));
    }

    private List<Transaction> enter(List<Transaction> transactions, Function<List<Transaction>, Map<UUID, Held>> held) {
        return Constraints.worded(() -> {
            var fresh = begin(transactions);
            if (!fresh.isEmpty()) entries(fresh, held.apply(fresh));
            return fresh;
        });
    }

    private List<Transaction> begin(List<Transaction> all) {
        var begun = new HashSet<>(sql.list(
                """
                insert into ledger_transaction (id, pool_id, kind, cause_id, reference, at, booked_on, actor, reason,
                                                reverses_id, request_key, request_line, request_hash)
                select * from unnest(?, ?, ?, ?, ?, ?::timestamptz[], ?::date[], ?, ?, ?, ?, ?::int[], ?)
                on conflict on constraint ux_ledger_transaction_cause do nothing returning id""",
                row -> row.getObject(1, UUID.class),
                column("uuid", all, Transaction::id),
                column("uuid", all, Transaction::poolId),
                column("text", all, t -> t.kind().name()),
                column("uuid", all, Transaction::causeId),
                column("text", all, Transaction::reference),
                column("text", all, t -> t.at().toString()),
                column("text", all, t -> t.bookedOn().toString()),
                column("text", all, Transaction::actor),
                column("text", all, Transaction::reason),
                column("uuid", all, Transaction::reversesId),
                column("text", all, t -> t.asked() == null ? null : t.asked().key()),
                column(
                        "text",
                        all,
                        t -> t.asked() == null ? null : "" + t.asked().line()),
                column("text", all, t -> t.asked() == null ? null : t.asked().hash())));
        return all.stream().filter(t -> begun.contains(t.id())).toList();
    }

    private record Entry(UUID id, Transaction of, Line line, long after) {}

    private void entries(List<Transaction> transactions, Map<UUID, Held> held) {
        var entries = new ArrayList<Entry>();
        for (var transaction : transactions)
            for (var line : transaction.lines()) {
                var after = held.get(line.accountId()).after(line.side(), line.fen());
                held.put(after.id(), after);
                entries.add(new Entry(ids.next(), transaction, line, after.balance()));
            }
        sql.update(
                """
                insert into ledger_entry (id, transaction_id, account_id, pool_id, side, amount_minor,
                                          balance_after_minor, booked_on)
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?::date[])""",
                column("uuid", entries, Entry::id),
                column("uuid", entries, e -> e.of().id()),
                column("uuid", entries, e -> e.line().accountId()),
                column("uuid", entries, e -> e.of().poolId()),
                column("text", entries, e -> e.line().side().name()),
                column("int8", entries, e -> e.line().fen()),
                column("int8", entries, Entry::after),
                column("text", entries, e -> e.of().bookedOn().toString()));
    }

    private static <T> Column column(String type, List<T> rows, Function<T, @Nullable Object> value) {
        return new Column(type, rows.stream().map(value).toArray());
    }
}
