package org.fuhua.funding.pool;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;

/// Pools and what was booked into them.
@ApplicationScoped
class Pools implements PanacheRepositoryBase<Pool, UUID> {
    private final Sql sql;

    Pools(Sql sql) {
        this.sql = sql;
    }

    Optional<UUID> coded(String code) {
        return sql.one("select id from pool where code = ?", row -> row.getObject(1, UUID.class), code);
    }

    /// @return how many pools were changed
    int payFrom(UUID poolId, String bankName, String accountName, String accountNoSealed, String tail) {
        return sql.update("""
                update pool set bank_name = ?, account_name = ?, account_no_sealed = ?, account_no_tail = ?,
                       version = version + 1 where id = ?""", bankName, accountName, accountNoSealed, tail, poolId);
    }

    void book(Appropriation appropriation) {
        sql.update(
                """
                insert into appropriation (id, pool_id, amount_minor, document_no, cofunder, at, actor)
                values (?, ?, ?, ?, ?, ?, ?)""",
                appropriation.id(),
                appropriation.poolId(),
                appropriation.amount().minorUnits(),
                appropriation.documentNo(),
                appropriation.cofunder(),
                appropriation.at(),
                appropriation.actor());
    }
}
