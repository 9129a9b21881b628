package org.fuhua.funding.pool;

import static org.fuhua.funding.FundingProblem.COFUNDER_ALREADY_PAID;
import static org.fuhua.funding.FundingProblem.SHARES_DO_NOT_ADD_UP;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.funding.Sql;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.outbox.Outbox;
import org.fuhua.problem.Refusal;

/// Says who funds a pool together, and in which ratio; all of them at once. Whoever has paid stays.
@ApplicationScoped
class SetCofunders {
    private final Pools pools;
    private final PoolViews views;
    private final Cofunders cofunders;
    private final Outbox outbox;
    private final Audit audit;
    private final Sql sql;

    SetCofunders(Pools pools, PoolViews views, Cofunders cofunders, Outbox outbox, Audit audit, Sql sql) {
        this.pools = pools;
        this.views = views;
        this.cofunders = cofunders;
        this.outbox = outbox;
        this.audit = audit;
        this.sql = sql;
    }

    record Share(String code, String nameZh, String nameEn, int shareBp) {}

    record Command(UUID poolId, List<Share> shares) {}

    record PoolCofundedV1(UUID poolId, String poolCode, List<ShareV1> shares) {
        record ShareV1(String code, int shareBp) {}
    }

    @Transactional
    PoolView handle(Command command) {
        var pool = pools.findByIdOptional(command.poolId()).orElseThrow(() -> new Refusal(NOT_FOUND));
        sql.lock("pool", pool.code());
        int sum = command.shares().stream().mapToInt(Share::shareBp).sum();
        var codes = command.shares().stream().map(Share::code).collect(Collectors.toSet());
        if (sum != Matching.WHOLE_BP || codes.size() < command.shares().size())
            throw new Refusal(SHARES_DO_NOT_ADD_UP, "sumBp", sum).at("/cofunders");
        for (var known : cofunders.of(List.of(pool.id())).getOrDefault(pool.id(), List.of()))
            if (known.arrived().isPositive() && !codes.contains(known.code()))
                throw new Refusal(COFUNDER_ALREADY_PAID, "code", known.code()).at("/cofunders");
        cofunders.replace(pool.id(), command.shares());
        audit.record("pool", pool.id(), "SET_COFUNDERS", null, null, null);
        outbox.add(
                "pool",
                pool.id(),
                "pool-cofunded.v1",
                new PoolCofundedV1(
                        pool.id(),
                        pool.code(),
                        command.shares().stream()
                                .map(share -> new PoolCofundedV1.ShareV1(share.code(), share.shareBp()))
                                .toList()));
        return views.of(pool.id()).orElseThrow();
    }
}
