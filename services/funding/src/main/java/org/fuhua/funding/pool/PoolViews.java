package org.fuhua.funding.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Filter;
import org.fuhua.funding.Sql;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

/// What pools look like, with the ledger's figures.
@ApplicationScoped
class PoolViews {
    private static final String VIEWS = """
            select p.*, coalesce(a.appropriated, 0) - o.refunded - o.reclaimed as appropriated, coalesce(a.available, 0) as available,
                   coalesce(a.reserved, 0) as reserved, coalesce(a.committed, 0) as committed,
                   coalesce(a.paid, 0) - o.refunded - o.reclaimed as paid
            from pool p left join lateral (
                select sum(debits_minor) filter (where kind = 'TREASURY') as appropriated,
                       sum(credits_minor) filter (where kind = 'TREASURY') as paid,
                       sum(balance_minor) filter (where kind = 'AVAILABLE') as available,
                       sum(balance_minor) filter (where kind = 'RESERVED') as reserved,
                       sum(balance_minor) filter (where kind = 'COMMITTED') as committed
                from ledger_account where pool_id = p.id) a on true
            cross join lateral (
                select (select coalesce(sum(amount_minor), 0) from payment
                        where pool_id = p.id and state = 'RETURNED') as refunded,
                       (select coalesce(sum(amount_minor), 0) from reclamation where pool_id = p.id) as reclaimed) o""";

    private final Sql sql;
    private final Cofunders cofunders;

    PoolViews(Sql sql, Cofunders cofunders) {
        this.sql = sql;
        this.cofunders = cofunders;
    }

    Page<PoolView> page(Paging paging) {
        var filter = new Filter().and("p.id > ?", paging.afterId());
        var rows = sql.list(filter.sql(VIEWS, "order by p.id"), PoolView::from, filter.arguments(paging.rows()));
        var found = cofunders.of(rows.stream().map(PoolView::id).toList());
        return Page.of(rows, paging.limit, PoolView::id, pool -> pool.with(found.getOrDefault(pool.id(), List.of())));
    }

    Optional<PoolView> of(UUID id) {
        return sql.one(VIEWS + " where p.id = ?", PoolView::from, id)
                .map(pool -> pool.with(cofunders.of(List.of(id)).getOrDefault(id, List.of())));
    }
}
