package org.fuhua.review.ethics;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EthicsReviews implements PanacheRepositoryBase<EthicsReview, UUID> {
    private static final String OVER = "('WITHDRAWN', 'DISMISSED', 'TERMINATED', 'CLOSED')";

    /// Whose reviews somebody may see; drafts are their unit's own.
    ///
    /// @param everything the agency and auditors
    record Scope(
            boolean everything,
            Collection<UUID> organisations,
            Collection<UUID> committees,
            @Nullable UUID panellist) {}

    boolean isOpenFor(UUID applicationId) {
        return count("applicationId = ?1 and state not in " + OVER, applicationId) > 0;
    }

    List<EthicsReview> acceptedBy(UUID committeeId) {
        return list("committeeId = ?1 and acceptedAt is not null order by id", committeeId);
    }

    /// @return locked: members vote at the same moment
    Optional<EthicsReview> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<EthicsReview> seen(Scope scope, @Nullable EthicsState state, UUID after, int rows) {
        var some = state == null ? "" : " and state = '" + state.name() + "'";
        if (scope.everything())
            return find("id > ?1 and state <> 'DRAFT'" + some + " order by id", after)
                    .page(0, rows)
                    .list();
        var nobody = new UUID(0, 0);
        return find(
                        "id > ?1" + some + " and (organisationId in ?2"
                                + " or state <> 'DRAFT' and (committeeId in ?3 or id in ?4)) order by id",
                        after,
                        scope.organisations().isEmpty() ? List.of(nobody) : scope.organisations(),
                        scope.committees().isEmpty() ? List.of(nobody) : scope.committees(),
                        scope.panellist() == null ? List.of(nobody) : seatedFor(scope.panellist()))
                .page(0, rows)
                .list();
    }

    private List<UUID> seatedFor(UUID expertId) {
        var seated = reviewsOf(expertId);
        return seated.isEmpty() ? List.of(new UUID(0, 0)) : seated;
    }

    @SuppressWarnings("unchecked") // native queries know no type of result
    private List<UUID> reviewsOf(UUID expertId) {
        return getEntityManager()
                .createNativeQuery("select review_id from ethics_panellist where expert_id = :expert", UUID.class)
                .setParameter("expert", expertId)
                .getResultList();
    }

    /// Keeps who sits on the panel where it is found by expert.
    void seat(UUID reviewId, Collection<UUID> experts) {
        var entities = getEntityManager();
        entities.createNativeQuery("delete from ethics_panellist where review_id = :review")
                .setParameter("review", reviewId)
                .executeUpdate();
        for (var expert : experts)
            entities.createNativeQuery("insert into ethics_panellist (review_id, expert_id) values (:review, :expert)")
                    .setParameter("review", reviewId)
                    .setParameter("expert", expert)
                    .executeUpdate();
    }
}
