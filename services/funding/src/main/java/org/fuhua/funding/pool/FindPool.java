package org.fuhua.funding.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;

/// Finds the pool that a call names, and keeps it from being made or filled until the transaction ends.
@ApplicationScoped
public class FindPool {
    private final Pools pools;
    private final Sql sql;

    FindPool(Pools pools, Sql sql) {
        this.pools = pools;
        this.sql = sql;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> handle(String code) {
        sql.lock("pool", code);
        return pools.coded(code);
    }
}
