package org.fuhua.funding.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Payments; those that are changed are locked first.
@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {
    Optional<Payment> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// @return those payments, locked in one order
    List<Payment> locked(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// @return the payments of a run, locked in one order
    List<Payment> ofRun(UUID runId) {
        return find("runId = ?1 order by id", runId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
