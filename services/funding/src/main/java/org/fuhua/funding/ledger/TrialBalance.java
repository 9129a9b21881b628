package org.fuhua.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Adds up the entries themselves, not the accounts' running totals, and so checks those too.
@ApplicationScoped
public class TrialBalance {
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
            long opening,
            long debits,
            long credits,
            boolean asKept) {}

    /// @param from first day; since the beginning when absent
    /// @param to last day; everything when absent, and then the accounts' own totals are checked as well
    public TrialBalanceView draw(@Nullable LocalDate from, @Nullable LocalDate to) {
        var perPool = new LinkedHashMap<UUID, List<Sum>>();
        for (var sum : sums(from, to)) perPool.merge(sum.poolId(), List.of(sum), TrialBalance::both);
        var pools = perPool.values().stream().map(TrialBalance::pool).toList();
        var all = perPool.values().stream().flatMap(List::stream).toList();
        return new TrialBalanceView(
                pools, yuan(debits(all)), yuan(credits(all)), pools.stream().allMatch(TrialBalanceView.Pool::balanced));
    }

    private List<Sum> sums(@Nullable LocalDate from, @Nullable LocalDate to) {
        return sql.list(
                """
                with asked as (select coalesce(?::date, '-infinity') as first, coalesce(?::date, 'infinity') as last),
                entries as (
                    select account_id, sum(amount_minor) filter (where side = 'DEBIT') as debits,
                           sum(amount_minor) filter (where side = 'CREDIT') as credits
                    from ledger_entry, asked where booked_on between first and last group by account_id),
                days as (
                    select account_id, coalesce(sum(debits_minor) filter (where booked_on < first), 0) as debits_before,
                           coalesce(sum(credits_minor) filter (where booked_on < first), 0) as credits_before,
                           coalesce(sum(debits_minor) filter (where booked_on >= first), 0) as debits,
                           coalesce(sum(credits_minor) filter (where booked_on >= first), 0) as credits
                    from ledger_day, asked where booked_on <= last group by account_id)
                select p.id, p.code, p.name_zh, p.name_en, a.kind, count(*) as accounts,
                       coalesce(sum(d.debits_before - d.credits_before), 0) as opening,
                       coalesce(sum(e.debits), 0) as debits, coalesce(sum(e.credits), 0) as credits,
                       bool_and(coalesce(e.debits, 0) = coalesce(d.debits, 0)
                           and coalesce(e.credits, 0) = coalesce(d.credits, 0)
                           and (asked.last <> 'infinity'
                               or coalesce(d.debits_before, 0) + coalesce(d.debits, 0) = a.debits_minor
                              and coalesce(d.credits_before, 0) + coalesce(d.credits, 0) = a.credits_minor)) as as_kept
                from ledger_account a
                cross join asked
                join pool p on p.id = a.pool_id
                left join entries e on e.account_id = a.id
                left join days d on d.account_id = a.id
                group by p.id, a.kind
                order by p.code, account_rank(a.kind)""",
                row -> new Sum(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        AccountKind.valueOf(row.getString("kind")),
                        row.getLong("accounts"),
                        row.getBigDecimal("opening").longValueExact(),
                        row.getBigDecimal("debits").longValueExact(),
                        row.getBigDecimal("credits").longValueExact(),
                        row.getBoolean("as_kept")),
                from,
                to);
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
        long opening = sum.kind().effect(Side.DEBIT, sum.opening());
        long balance = opening + sum.kind().effect(Side.DEBIT, sum.debits() - sum.credits());
        return new TrialBalanceView.Line(
                sum.kind(),
                sum.kind().label(),
                sum.accounts(),
                yuan(opening),
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
