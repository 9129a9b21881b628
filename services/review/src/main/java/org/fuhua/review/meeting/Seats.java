package org.fuhua.review.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Seats implements PanacheRepositoryBase<Seat, UUID> {
    /// @return the panel of a meeting, the chair first
    List<Seat> of(UUID meetingId) {
        return list("meetingId = ?1 order by position", meetingId);
    }

    Optional<Seat> of(UUID meetingId, UUID expertId) {
        return find("meetingId = ?1 and expertId = ?2", meetingId, expertId).firstResultOptional();
    }
}
