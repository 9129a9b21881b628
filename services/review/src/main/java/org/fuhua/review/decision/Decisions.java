package org.fuhua.review.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {
    List<Decision> of(UUID roundId) {
        return list("roundId = ?1 order by id", roundId);
    }

    List<Decision> of(UUID roundId, Set<UUID> without, UUID after, int rows) {
        var where = "roundId = ?1 and id > ?2";
        return (without.isEmpty()
                        ? find(where + " order by id", roundId, after)
                        : find(where + " and applicationId not in ?3 order by id", roundId, after, without))
                .page(0, rows)
                .list();
    }
}
