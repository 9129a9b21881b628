package org.fuhua.review.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Feedbacks implements PanacheRepositoryBase<Feedback, UUID> {
    /// @return what was released about an application, the earliest first
    List<Feedback> about(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }
}
