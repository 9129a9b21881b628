package org.fuhua.review.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Bars implements PanacheRepositoryBase<Bar, UUID> {
    List<Bar> of(UUID expertId, UUID after, int rows) {
        return find("expertId = ?1 and id > ?2 order by id", expertId, after)
                .page(0, rows)
                .list();
    }

    List<Bar> on(LocalDate day) {
        return list("liftedAt is null and fromOn <= ?1 and (toOn is null or toOn >= ?1)", day);
    }
}
