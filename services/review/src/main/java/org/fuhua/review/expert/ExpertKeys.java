package org.fuhua.review.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ExpertKeys implements PanacheRepositoryBase<ExpertKey, String> {
    boolean isAnothers(String key, UUID expertId) {
        return count("key = ?1 and expertId <> ?2", key, expertId) > 0;
    }

    /// Former addresses stay: who changes the address is still the one who was in that team.
    void keep(String key, UUID expertId) {
        if (findById(key) == null) persist(new ExpertKey(key, expertId));
    }
}
