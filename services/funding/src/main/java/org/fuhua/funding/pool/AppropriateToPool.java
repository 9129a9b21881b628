package org.fuhua.funding.pool;

import static org.fuhua.funding.FundingProblem.NO_SUCH_COFUNDER;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/// Puts money into a pool, as a budget document says.
@ApplicationScoped
class AppropriateToPool {
    private final Pools pools;
    private final PoolViews views;
    private final Cofunders cofunders;
    private final Ledger ledger;
    private final Sql sql;
    private final Outbox outbox;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final Actors actors;
    private final Event<PoolGrew> grew;

    AppropriateToPool(
            Pools pools,
            PoolViews views,
            Cofunders cofunders,
            Ledger ledger,
            Sql sql,
            Outbox outbox,
            Audit audit,
            Ids ids,
            Clock clock,
            Actors actors,
            Event<PoolGrew> grew) {
        this.pools = pools;
        this.views = views;
        this.cofunders = cofunders;
        this.ledger = ledger;
        this.sql = sql;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.actors = actors;
        this.grew = grew;
    }

    /// @param cofunder who brings it, in a pool that several fund
    record Command(
            UUID poolId,
            Money amount,
            String documentNo,
            @Nullable String cofunder) {}

    /// What other services hear of it.
    record PoolAppropriatedV1(UUID poolId, String poolCode, Money amount, String documentNo) {}

    private @Nullable String brings(UUID poolId, @Nullable String code) {
        var known = cofunders.of(List.of(poolId)).getOrDefault(poolId, List.of());
        if (known.isEmpty()
                ? code != null
                : known.stream().noneMatch(one -> one.code().equals(code)))
            throw new Refusal(NO_SUCH_COFUNDER).at("/cofunder");
        return code;
    }

    @Transactional
    PoolView handle(Command command) {
        var pool = pools.findByIdOptional(command.poolId()).orElseThrow(() -> new Refusal(NOT_FOUND));
        sql.lock("pool", pool.code());
        var booked = new Appropriation(
                ids.next(),
                command.poolId(),
                command.amount(),
                command.documentNo(),
                brings(pool.id(), command.cofunder()),
                clock.instant(),
                actors.current().subject());
        Constraints.worded(() -> pools.book(booked));
        ledger.post(new Posting(
                booked.poolId(),
                PostingKind.APPROPRIATION,
                booked.id(),
                booked.documentNo(),
                AccountRef.treasury(),
                AccountRef.available(),
                booked.amount()));
        audit.record("pool", pool.id(), "APPROPRIATE", null, null, booked.documentNo());
        outbox.add(
                "pool",
                pool.id(),
                "pool-appropriated.v1",
                new PoolAppropriatedV1(pool.id(), pool.code(), booked.amount(), booked.documentNo()));
        grew.fire(new PoolGrew(pool.code()));
        return views.of(pool.id()).orElseThrow();
    }
}
