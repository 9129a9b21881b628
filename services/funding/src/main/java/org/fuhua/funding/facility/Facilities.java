package org.fuhua.funding.facility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/// Facilities; one that is changed is locked first.
@ApplicationScoped
class Facilities implements PanacheRepositoryBase<Facility, UUID> {
    Optional<Facility> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
