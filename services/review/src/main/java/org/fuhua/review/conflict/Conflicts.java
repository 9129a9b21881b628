package org.fuhua.review.conflict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Conflicts implements PanacheRepositoryBase<Conflict, UUID> {
    List<Conflict> after(@Nullable UUID expertId, UUID after, int rows) {
        return (expertId == null
                        ? find("id > ?1 order by id", after)
                        : find("id > ?1 and expertId = ?2 order by id", after, expertId))
                .page(0, rows)
                .list();
    }

    boolean knows(UUID expertId, Conflict.Target target) {
        return target.applicationId() != null
                ? count("expertId = ?1 and applicationId = ?2", expertId, target.applicationId()) > 0
                : count("expertId = ?1 and organisationId = ?2", expertId, target.organisationId()) > 0;
    }
}
