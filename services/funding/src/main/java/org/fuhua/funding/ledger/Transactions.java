package org.fuhua.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Shows transactions with everything that led to them.
@ApplicationScoped
class Transactions {
    private static final int FACTS_MAX = 100;

    private final Sql sql;

    Transactions(Sql sql) {
        this.sql = sql;
    }

    Optional<TransactionView> of(UUID id) {
        var entries = sql.list("""
                select e.*, a.kind as account_kind, a.name as account_name from ledger_entry e
                join ledger_account a on a.id = e.account_id where e.transaction_id = ? order by e.id""", Transactions::entry, id);
        return sql.one("""
                select t.*, p.code as pool_code, r.id as reversed_by_id from ledger_transaction t
                join pool p on p.id = t.pool_id
                left join ledger_transaction r on r.reverses_id = t.id where t.id = ?""", row -> view(row, entries), id);
    }

    private TransactionView view(ResultSet row, List<TransactionView.Entry> entries) throws SQLException {
        var kind = PostingKind.valueOf(row.getString("kind"));
        var causeId = row.getObject("cause_id", UUID.class);
        var reversedBy = Sql.uuid(row, "reversed_by_id");
        return new TransactionView(
                row.getObject("id", UUID.class),
                row.getObject("pool_id", UUID.class),
                row.getString("pool_code"),
                kind,
                kind.label(),
                Objects.requireNonNull(Sql.instant(row, "at")),
                row.getObject("booked_on", LocalDate.class),
                new EntryView.Cause(kind.causeType, causeId, row.getString("reference")),
                row.getString("reason"),
                Sql.uuid(row, "reverses_id"),
                reversedBy,
                kind == PostingKind.TRANSFER && reversedBy == null,
                entries,
                facts(causeId, row.getString("actor"), row.getString("request_key")));
    }

    /// Transfers that were asked for together have one fact, under the first of them.
    private List<TransactionView.Fact> facts(UUID causeId, String actor, @Nullable String requestKey) {
        return sql.list(
                """
                select id, type, occurred_at, sequence from outbox
                where aggregatetype = any(array['pool', 'agreement', 'payment', 'ledger', 'reservation', 'instrument'])
                  and aggregateid = coalesce((select id::text from ledger_transaction
                      where actor = ? and request_key = ? and request_line = 0), ?)
                order by sequence limit ?""",
                row -> new TransactionView.Fact(
                        row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getLong(4)),
                actor,
                requestKey,
                causeId.toString(),
                FACTS_MAX);
    }

    private static TransactionView.Entry entry(ResultSet row) throws SQLException {
        var kind = AccountKind.valueOf(row.getString("account_kind"));
        return new TransactionView.Entry(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                kind,
                kind.label(),
                row.getString("account_name"),
                Side.valueOf(row.getString("side")),
                MoneyView.from(Money.ofFen(row.getLong("amount_minor"))),
                MoneyView.from(Money.ofFen(row.getLong("balance_after_minor"))));
    }
}
