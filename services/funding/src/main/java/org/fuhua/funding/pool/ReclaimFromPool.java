package org.fuhua.funding.pool;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.Sql;
import org.fuhua.funding.ledger.AccountRef;
import org.fuhua.funding.ledger.Ledger;
import org.fuhua.funding.ledger.Posting;
import org.fuhua.funding.ledger.PostingKind;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Takes money back out of a pool, as the treasury asks (收回指标、结余上缴): only what nobody has reserved.
@ApplicationScoped
class ReclaimFromPool {
    private final Pools pools;
    private final PoolViews views;
    private final Ledger ledger;
    private final Sql sql;
    private final Outbox outbox;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final Actors actors;

    ReclaimFromPool(
            Pools pools,
            PoolViews views,
            Ledger ledger,
            Sql sql,
            Outbox outbox,
            Audit audit,
            Ids ids,
            Clock clock,
            Actors actors) {
        this.pools = pools;
        this.views = views;
        this.ledger = ledger;
        this.sql = sql;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.actors = actors;
    }

    record Command(UUID poolId, Money amount, String documentNo, String reason) {}

    record PoolReclaimedV1(UUID poolId, String poolCode, Money amount, String documentNo) {}

    @Transactional
    PoolView handle(Command command) {
        var pool = pools.findByIdOptional(command.poolId()).orElseThrow(() -> new Refusal(NOT_FOUND));
        sql.lock("pool", pool.code());
        var id = ids.next();
        Constraints.worded(() -> sql.update(
                """
                insert into reclamation (id, pool_id, amount_minor, document_no, reason, at, actor)
                values (?, ?, ?, ?, ?, ?, ?)""",
                id,
                pool.id(),
                command.amount().minorUnits(),
                command.documentNo(),
                command.reason(),
                clock.instant(),
                actors.current().subject()));
        ledger.post(new Posting(
                pool.id(),
                PostingKind.RECLAMATION,
                id,
                command.documentNo(),
                AccountRef.available(),
                AccountRef.treasury(),
                command.amount()));
        audit.record("pool", pool.id(), "RECLAIM", null, null, command.reason());
        outbox.add(
                "pool",
                pool.id(),
                "pool-reclaimed.v1",
                new PoolReclaimedV1(pool.id(), pool.code(), command.amount(), command.documentNo()));
        return views.of(pool.id()).orElseThrow();
    }
}
