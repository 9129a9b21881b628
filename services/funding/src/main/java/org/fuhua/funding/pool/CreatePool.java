package org.fuhua.funding.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.Sql;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;

/// Makes a pool, still without money.
@ApplicationScoped
class CreatePool {
    private final Pools pools;
    private final PoolViews views;
    private final Sql sql;
    private final Ids ids;
    private final Audit audit;
    private final Event<PoolGrew> grew;

    CreatePool(Pools pools, PoolViews views, Sql sql, Ids ids, Audit audit, Event<PoolGrew> grew) {
        this.pools = pools;
        this.views = views;
        this.sql = sql;
        this.ids = ids;
        this.audit = audit;
        this.grew = grew;
    }

    record Command(String code, String nameZh, String nameEn, int fiscalYear) {}

    @Transactional
    PoolView handle(Command command) {
        sql.lock("pool", command.code());
        var pool = Pool.create(ids.next(), command.code(), command.nameZh(), command.nameEn(), command.fiscalYear());
        Constraints.worded(() -> pools.persistAndFlush(pool));
        audit.record("pool", pool.id(), "CREATE", null, null, null);
        grew.fire(new PoolGrew(pool.code()));
        return views.of(pool.id()).orElseThrow();
    }
}
