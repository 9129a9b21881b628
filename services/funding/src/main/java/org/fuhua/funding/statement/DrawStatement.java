package org.fuhua.funding.statement;

import static org.fuhua.funding.FundingProblem.STATEMENT_TOO_LONG;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.Label;
import org.fuhua.funding.Sql;
import org.fuhua.funding.ledger.AccountKind;
import org.fuhua.funding.ledger.PostingKind;
import org.fuhua.funding.ledger.TrialBalance;
import org.fuhua.funding.ledger.TrialBalanceView;
import org.fuhua.funding.statement.Statement.Fact;
import org.fuhua.funding.statement.Statement.Table;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Draws statements from the books, in the reader's language.
@ApplicationScoped
class DrawStatement {
    private final Sql sql;
    private final TrialBalance trialBalance;

    DrawStatement(Sql sql, TrialBalance trialBalance) {
        this.sql = sql;
        this.trialBalance = trialBalance;
    }

    /// Chooses between the words of two languages.
    @FunctionalInterface
    interface Say {
        String of(String zh, String en);

        default String of(Label label) {
            return of(label.zh(), label.en());
        }
    }

    Statement trialBalance(Range range, Say say) {
        var drawn = trialBalance.draw(range.from(), range.to());
        return new Statement(
                say.of("试算平衡表", "Trial balance"),
                List.of(
                        new Fact(say.of("期间", "Period"), range.toString()),
                        new Fact(say.of("借方合计", "Debits"), drawn.debits().toMoney()),
                        new Fact(say.of("贷方合计", "Credits"), drawn.credits().toMoney()),
                        new Fact(
                                say.of("结论", "Finding"),
                                drawn.balanced() ? say.of("平衡", "balanced") : say.of("不平衡", "NOT balanced"))),
                drawn.pools().stream().map(pool -> pool(pool, say)).toList());
    }

    private static Table pool(TrialBalanceView.Pool pool, Say say) {
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        for (var line : pool.accounts())
            rows.add(List.of(
                    say.of(line.label()),
                    "" + line.accounts(),
                    line.opening().toMoney(),
                    line.debits().toMoney(),
                    line.credits().toMoney(),
                    line.balance().toMoney()));
        return new Table(
                pool.code() + " " + say.of(pool.nameZh(), pool.nameEn()),
                List.of(
                        say.of("科目", "Account"),
                        say.of("账户数", "Accounts"),
                        say.of("期初余额", "Opening"),
                        say.of("借方发生", "Debits"),
                        say.of("贷方发生", "Credits"),
                        say.of("期末余额", "Closing")),
                rows);
    }

    /// Opening, every entry with its cause, closing.
    ///
    /// @param most entries; what has more is refused and not cut short
    Statement account(UUID id, Range range, int most, Say say) {
        var account = sql.one(
                        """
                        select a.kind, a.name, p.code, (select coalesce(sum(debits_minor - credits_minor), 0)
                               from ledger_day where account_id = a.id and booked_on < ?) as opening
                        from ledger_account a join pool p on p.id = a.pool_id where a.id = ?""",
                        row -> new Account(
                                AccountKind.valueOf(row.getString("kind")),
                                row.getString("name"),
                                row.getString("code"),
                                row.getBigDecimal("opening").longValueExact()),
                        range.from(),
                        id)
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        var entries = sql.list("""
                select e.booked_on, t.kind, t.reference, e.side, e.amount_minor from ledger_entry e
                join ledger_transaction t on t.id = e.transaction_id
                where e.account_id = ? and e.booked_on between ? and ? order by e.booked_on, e.id limit ?""", Entry::from, id, range.from(), range.to(), most + 1);
        if (entries.size() > most) throw new Refusal(STATEMENT_TOO_LONG, "most", most).at("?from");
        return account(account, entries, range, say);
    }

    private record Account(AccountKind kind, @Nullable String name, String pool, long opening) {
        /// @param more debits less credits
        Money balance(long more) {
            return Money.ofFen(kind.isDebitNormal() ? more : -more);
        }
    }

    private record Entry(LocalDate on, PostingKind kind, String reference, boolean debit, long fen) {
        static Entry from(ResultSet row) throws SQLException {
            return new Entry(
                    row.getObject(1, LocalDate.class),
                    PostingKind.valueOf(row.getString(2)),
                    row.getString(3),
                    "DEBIT".equals(row.getString(4)),
                    row.getLong(5));
        }
    }

    private static Statement account(Account account, List<Entry> entries, Range range, Say say) {
        long running = account.opening();
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        for (var entry : entries) {
            running += entry.debit() ? entry.fen() : -entry.fen();
            var amount = Money.ofFen(entry.fen());
            rows.add(java.util.Arrays.asList(
                    entry.on(),
                    say.of(entry.kind().label()),
                    entry.reference(),
                    entry.debit() ? amount : null,
                    entry.debit() ? null : amount,
                    account.balance(running)));
        }
        return new Statement(
                say.of("明细账", "Account statement"),
                List.of(
                        new Fact(say.of("专账", "Pool"), account.pool()),
                        new Fact(
                                say.of("科目", "Account"),
                                say.of(account.kind().label())
                                        + (account.name() == null ? "" : " · " + account.name())),
                        new Fact(say.of("期间", "Period"), range.toString()),
                        new Fact(say.of("期初余额", "Opening"), account.balance(account.opening())),
                        new Fact(say.of("期末余额", "Closing"), account.balance(running))),
                List.of(new Table(
                        say.of("明细", "Entries"),
                        List.of(
                                say.of("日期", "Day"),
                                say.of("业务", "Act"),
                                say.of("凭据", "Reference"),
                                say.of("借方", "Debit"),
                                say.of("贷方", "Credit"),
                                say.of("余额", "Balance")),
                        rows)));
    }

    /// What a pool held, what moved it, what it holds.
    Statement pool(UUID id, Range range, Say say) {
        var drawn = trialBalance.draw(range.from(), range.to()).pools().stream()
                .filter(pool -> pool.poolId().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        var moves = new ArrayList<List<? extends @Nullable Object>>();
        sql.list(
                        """
                        select t.kind, count(distinct t.id), sum(e.amount_minor) from ledger_transaction t
                        join ledger_entry e on e.transaction_id = t.id and e.side = 'DEBIT'
                        where t.pool_id = ? and t.booked_on between ? and ? group by t.kind order by t.kind""",
                        row -> List.of(
                                say.of(PostingKind.valueOf(row.getString(1)).label()),
                                "" + row.getLong(2),
                                Money.ofFen(row.getBigDecimal(3).longValueExact())),
                        id,
                        range.from(),
                        range.to())
                .forEach(moves::add);
        return new Statement(
                say.of("专账报表", "Pool statement"),
                List.of(
                        new Fact(say.of("专账", "Pool"), drawn.code() + " " + say.of(drawn.nameZh(), drawn.nameEn())),
                        new Fact(say.of("期间", "Period"), range.toString())),
                List.of(
                        pool(drawn, say),
                        new Table(
                                say.of("业务发生额", "What moved it"),
                                List.of(say.of("业务", "Act"), say.of("笔数", "How many"), say.of("金额", "Amount")),
                                moves)));
    }
}
