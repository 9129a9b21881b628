package org.fuhua.review.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ApplicationCopies implements PanacheRepositoryBase<ApplicationCopy, UUID> {
    private static final String REVIEWABLE = "number is not null and withdrawn = false";

    ApplicationCopy known(UUID id, UUID callId) {
        return findByIdOptional(id).orElseGet(() -> {
            var copy = new ApplicationCopy(id, callId);
            persist(copy);
            return copy;
        });
    }

    List<ApplicationCopy> reviewable(UUID callId) {
        return list(REVIEWABLE + " and callId = ?1 order by number", callId);
    }

    List<ApplicationCopy> reviewableAfter(UUID callId, String number, int rows) {
        return find(REVIEWABLE + " and callId = ?1 and number > ?2 order by number", callId, number)
                .page(0, rows)
                .list();
    }

    long countReviewable(UUID callId) {
        return count(REVIEWABLE + " and callId = ?1", callId);
    }

    List<Object[]> countsReviewable(List<UUID> callIds) {
        return getEntityManager()
                .createQuery(
                        "select callId, count(*) from ApplicationCopy where " + REVIEWABLE
                                + " and callId in ?1 group by callId",
                        Object[].class)
                .setParameter(1, callIds)
                .getResultList();
    }
}
