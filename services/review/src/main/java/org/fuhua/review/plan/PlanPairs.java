package org.fuhua.review.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlanPairs implements PanacheRepositoryBase<PlanPair, PlanPair.Key> {
    List<PlanPair> of(UUID planId) {
        return list("planId = ?1 order by position", planId);
    }

    List<PlanPair> of(UUID planId, int after, int rows) {
        return find("planId = ?1 and position > ?2 order by position", planId, after)
                .page(0, rows)
                .list();
    }
}
