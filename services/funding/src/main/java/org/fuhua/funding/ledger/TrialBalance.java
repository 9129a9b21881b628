package org.fuhua.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.Label;
import org.fuhua.funding.Sql;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;

/// Adds up the entries themselves, not the accounts' running totals, and so checks those too.
@ApplicationScoped
class TrialBalance {
    private final Sql sql;

    TrialBalance(Sql sql) {
        this.sql = sql;
    }

    private record Sum(
            UUID poolId,
            String code,
            String nameZh,
            String nameEn,
            AccountKind kind,
            long accounts,
            long debits,
            long credits,
            boolean asKept) {}

    TrialBalanceView draw() {
        var perPool = new LinkedHashMap<UUID, List<Sum>>();
        for (var sum : sums()) perPool.merge(sum.poolId(), List.of(sum), TrialBalance::both);
        var pools = perPool.values().stream().map(TrialBalance::pool).toList();
        var all = perPool.values().stream().flatMap(List::stream).toList();
        return new TrialBalanceView(
                pools, yuan(debits(all)), yuan(credits(all)), pools.stream().allMatch(TrialBalanceView.Pool::balanced));
    }

    private List<Sum> sums() {
        return sql.list(
                """
                select p.id, p.code, p.name_zh, p.name_en, a.kind, count(*) as accounts,
                       sum(e.debits) as debits, sum(e.credits) as credits,
                       bool_and(e.debits = a.debits_minor and e.credits = a.credits_minor) as as_kept
                from ledger_account a
                join pool p on p.id = a.pool_id
                cross join lateral (
                    select coalesce(sum(amount_minor) filter (where side = 'DEBIT'), 0) as debits,
                           coalesce(sum(amount_minor) filter (where side = 'CREDIT'), 0) as credits
                    from ledger_entry where account_id = a.id) e
                group by p.id, a.kind
                order by p.code, array_position(array['TREASURY', 'AVAILABLE', 'RESERVED', 'COMMITTED'], a.kind)""",
                row -> new Sum(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        AccountKind.valueOf(row.getString("kind")),
                        row.getLong("accounts"),
                        row.getBigDecimal("debits").longValueExact(),
                        row.getBigDecimal("credits").longValueExact(),
                        row.getBoolean("as_kept")));
    }

    private static TrialBalanceView.Pool pool(List<Sum> sums) {
        var first = sums.getFirst();
        return new TrialBalanceView.Pool(
                first.poolId(),
                first.code(),
                first.nameZh(),
                first.nameEn(),
                yuan(debits(sums)),
                yuan(credits(sums)),
                debits(sums) == credits(sums) && sums.stream().allMatch(Sum::asKept),
                sums.stream().map(TrialBalance::line).toList());
    }

    private static TrialBalanceView.Line line(Sum sum) {
        long balance = sum.kind() == AccountKind.TREASURY ? sum.debits() - sum.credits() : sum.credits() - sum.debits();
        return new TrialBalanceView.Line(
                sum.kind(),
                new Label(sum.kind().zh, sum.kind().en),
                sum.accounts(),
                yuan(sum.debits()),
                yuan(sum.credits()),
                yuan(balance));
    }

    private static List<Sum> both(List<Sum> one, List<Sum> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    private static long debits(List<Sum> sums) {
        return sums.stream().mapToLong(Sum::debits).reduce(0, Math::addExact);
    }

    private static long credits(List<Sum> sums) {
        return sums.stream().mapToLong(Sum::credits).reduce(0, Math::addExact);
    }

    private static MoneyView yuan(long fen) {
        return MoneyView.from(Money.ofFen(fen));
    }
}
