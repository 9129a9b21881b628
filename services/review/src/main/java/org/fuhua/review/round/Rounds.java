package org.fuhua.review.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Rounds implements PanacheRepositoryBase<Round, UUID> {
    boolean existFor(UUID callId) {
        return count("callId", callId) > 0;
    }

    List<Round> after(UUID id, int rows) {
        return find("id > ?1 order by id", id).page(0, rows).list();
    }

    List<Round> ofCalls(List<UUID> callIds) {
        return callIds.isEmpty() ? List.of() : list("callId in ?1", callIds);
    }
}
