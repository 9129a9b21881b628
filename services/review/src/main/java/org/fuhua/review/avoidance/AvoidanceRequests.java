package org.fuhua.review.avoidance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AvoidanceRequests implements PanacheRepositoryBase<AvoidanceRequest, UUID> {
    List<AvoidanceRequest> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }
}
