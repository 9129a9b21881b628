package org.fuhua.funding.equity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;

/// Instruments; those that are changed are locked first.
@ApplicationScoped
class EquityInstruments implements PanacheRepositoryBase<EquityInstrument, UUID> {
    private final Sql sql;

    EquityInstruments(Sql sql) {
        this.sql = sql;
    }

    Optional<EquityInstrument> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<EquityInstrument> lockedByAgreement(UUID agreementId) {
        return find("agreementId", agreementId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// @return one whose window is over, that no other replica is at
    Optional<EquityInstrument> overdue(LocalDate today) {
        return sql.one("""
                        select id from equity_instrument
                        where state in ('DISBURSED', 'MONITORED', 'EXTENDED') and window_ends_on < ?
                        order by window_ends_on limit 1 for update skip locked""", row -> row.getObject(1, UUID.class), today).flatMap(this::findByIdOptional);
    }
}
