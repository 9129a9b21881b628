package org.fuhua.review.avoidance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class KeptOutUnits implements PanacheRepositoryBase<KeptOutUnit, UUID> {
    List<KeptOutUnit> of(UUID roundId, UUID after, int rows) {
        return find("roundId = ?1 and id > ?2 order by id", roundId, after)
                .page(0, rows)
                .list();
    }
}
