package org.fuhua.funding.pool;

import jakarta.enterprise.context.ApplicationScoped;
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
            select p.*, coalesce(a.appropriated, 0) as appropriated, coalesce(a.available, 0) as available,
                   coalesce(a.reserved, 0) as reserved, coalesce(a.committed, 0) as committed,
                   coalesce(a.paid, 0) as paid
            from pool p left join lateral (
                select sum(debits_minor) filter (where kind = 'TREASURY') as appropriated,
                       sum(credits_minor) filter (where kind = 'TREASURY') as paid,
                       sum(balance_minor) filter (where kind = 'AVAILABLE') as available,
                       sum(balance_minor) filter (where kind = 'RESERVED') as reserved,
                       sum(balance_minor) filter (where kind = 'COMMITTED') as committed
                from ledger_account where pool_id = p.id) a on true""";

    private final Sql sql;

    PoolViews(Sql sql) {
        this.sql = sql;
    }

    Page<PoolView> page(Paging paging) {
        var filter = new Filter().and("p.id > ?", paging.afterId());
        var rows = sql.list(filter.sql(VIEWS, "order by p.id"), PoolView::from, filter.arguments(paging.rows()));
        return Page.of(rows, paging.limit, PoolView::id, pool -> pool);
    }

    Optional<PoolView> of(UUID id) {
        return sql.one(VIEWS + " where p.id = ?", PoolView::from, id);
    }
}
