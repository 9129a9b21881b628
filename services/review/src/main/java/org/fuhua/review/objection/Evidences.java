package org.fuhua.review.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Evidences implements PanacheRepositoryBase<Evidence, UUID> {
    List<Evidence.Summary> of(UUID objectionId) {
        return getEntityManager()
                .createQuery(
                        "select new org.fuhua.review.objection.Evidence$Summary(id, kind, fileNameSealed, mediaType,"
                                + " size) from Evidence where objectionId = ?1 order by id",
                        Evidence.Summary.class)
                .setParameter(1, objectionId)
                .getResultList();
    }
}
