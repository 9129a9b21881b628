package org.fuhua.funding.reservation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reservations; those that are changed are locked first.
@ApplicationScoped
class Reservations implements PanacheRepositoryBase<Reservation, UUID> {
    /// Waiting reservations that one appropriation looks at; the next one goes on.
    private static final int MOST_AT_ONCE = 200;

    Optional<Reservation> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Reservation> ofCall(UUID callId) {
        return find("callId", callId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /// @return those that wait for the pool, first come first
    List<Reservation> waitingFor(String poolCode) {
        return find("poolCode = ?1 and state = ?2 order by id", poolCode, ReservationState.PENDING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, MOST_AT_ONCE)
                .list();
    }
}
