package org.fuhua.review.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {
    List<Decision> of(UUID roundId) {
        return list("roundId = ?1 order by id", roundId);
    }

    List<Decision> of(UUID roundId, UUID after, int rows) {
        return find("roundId = ?1 and id > ?2 order by id", roundId, after)
                .page(0, rows)
                .list();
    }
}
