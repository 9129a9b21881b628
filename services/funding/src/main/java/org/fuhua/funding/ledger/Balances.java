package org.fuhua.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Sql;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

/// Reads accounts, their entries, and sums over them.
@ApplicationScoped
class Balances {
    private static final String ACCOUNTS =
            "select a.*, p.code as pool_code from ledger_account a join pool p on p.id = a.pool_id";

    private final Sql sql;

    Balances(Sql sql) {
        this.sql = sql;
    }

    Page<AccountView> accounts(AccountFilter wanted, Paging paging) {
        var filter = new Filter()
                .andIfGiven("a.pool_id = ?", wanted.poolId)
                .andIfGiven("a.kind = ?", wanted.kind)
                .andIfGiven("a.organisation_id = ?", wanted.organisationId)
                .andIfGiven("a.project_id = ?", wanted.projectId)
                .andIfGiven("a.instrument_id = ?", wanted.instrumentId)
                .and("a.id > ?", paging.afterId());
        var rows = sql.list(filter.sql(ACCOUNTS, "order by a.id"), AccountView::from, filter.arguments(paging.rows()));
        return Page.of(rows, paging.limit, AccountView::id, account -> account);
    }

    Optional<AccountView> account(UUID id) {
        return sql.one(ACCOUNTS + " where a.id = ?", AccountView::from, id);
    }

    Page<EntryView> entries(UUID accountId, Paging paging) {
        var rows = sql.list("""
                select e.*, t.at, t.kind, t.cause_id, t.reference, o.account_id as counter_id, c.kind as counter_kind
                from ledger_entry e
                join ledger_transaction t on t.id = e.transaction_id
                cross join lateral (select account_id from ledger_entry
                    where transaction_id = e.transaction_id and side <> e.side order by amount_minor desc limit 1) o
                join ledger_account c on c.id = o.account_id
                where e.account_id = ? and e.id > ? order by e.id limit ?""", EntryView::from, accountId, paging.afterId(), paging.rows());
        return Page.of(rows, paging.limit, EntryView::id, entry -> entry);
    }

    /// What an account held at the end of a day: its days are added up, of which it has one for each day with entries.
    Optional<DayBalanceView> on(UUID accountId, LocalDate day) {
        return sql.one("""
                select a.kind, coalesce(sum(d.debits_minor), 0) as debits, coalesce(sum(d.credits_minor), 0) as credits
                from ledger_account a left join ledger_day d on d.account_id = a.id and d.booked_on <= ?
                where a.id = ? group by a.id""", row -> DayBalanceView.from(row, accountId, day), day, accountId);
    }

    BalanceView ofApplication(UUID applicationId) {
        var accounts = sql.list(
                ACCOUNTS + " where a.subject_id = ? and a.kind = 'COMMITTED' order by a.id limit 100",
                AccountView::from,
                applicationId);
        var sum = sum("a.subject_id = ?", applicationId);
        return new BalanceView(applicationId, null, null, null, sum.awarded, sum.committed, sum.paid, accounts);
    }

    BalanceView ofCall(UUID callId) {
        List<AccountView> accounts =
                sql.list(ACCOUNTS + " where a.call_id = ? order by a.id limit 100", AccountView::from, callId);
        var sum = sum("a.call_id = ?", callId);
        return new BalanceView(null, callId, sum.budget, sum.reserved, sum.awarded, sum.committed, sum.paid, accounts);
    }

    private record Sum(MoneyView budget, MoneyView reserved, MoneyView awarded, MoneyView committed, MoneyView paid) {}

    private Sum sum(String which, UUID id) {
        return sql.one(
                        """
                        select coalesce(sum(credits_minor) filter (where kind = 'RESERVED'), 0) as budget,
                               coalesce(sum(balance_minor) filter (where kind = 'RESERVED'), 0) as reserved,
                               coalesce(sum(credits_minor) filter (where kind = 'COMMITTED'), 0) - %2$s as awarded,
                               coalesce(sum(balance_minor) filter (where kind = 'COMMITTED'), 0) as committed,
                               %3$s - %2$s as paid
                        from ledger_account a where %1$s""".formatted(which, moved(which, "CREDIT", "REFUND"), moved(which, "DEBIT", "PAYMENT")),
                        row -> new Sum(
                                yuan(row.getBigDecimal("budget")),
                                yuan(row.getBigDecimal("reserved")),
                                yuan(row.getBigDecimal("awarded")),
                                yuan(row.getBigDecimal("committed")),
                                yuan(row.getBigDecimal("paid"))),
                        id,
                        id,
                        id,
                        id)
                .orElseThrow();
    }

    /// What one kind of transaction moved on the committed accounts; asked for with one argument.
    private static String moved(String which, String side, String kind) {
        return """
                (select coalesce(sum(e.amount_minor), 0) from ledger_account a
                 join ledger_entry e on e.account_id = a.id and e.side = '%s'
                 join ledger_transaction t on t.id = e.transaction_id and t.kind = '%s'
                 where a.kind = 'COMMITTED' and %s)""".formatted(side, kind, which);
    }

    private static MoneyView yuan(java.math.BigDecimal fen) {
        return MoneyView.from(Money.ofFen(fen.longValueExact()));
    }
}
