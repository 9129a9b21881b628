package org.fuhua.review.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {
    private static final String ACTIVE = "state <> 'VOIDED'";

    List<Assignment> of(UUID expertId, UUID after, int rows) {
        return find(ACTIVE + " and expertId = ?1 and id > ?2 order by id", expertId, after)
                .page(0, rows)
                .list();
    }

    List<Assignment> inRound(
            UUID roundId, @Nullable UUID applicationId, @Nullable AssignmentState state, UUID after, int rows) {
        var where = new StringBuilder("roundId = :round and id > :after");
        var parameters = new java.util.HashMap<String, Object>();
        parameters.put("round", roundId);
        parameters.put("after", after);
        if (applicationId != null) {
            where.append(" and applicationId = :application");
            parameters.put("application", applicationId);
        }
        if (state != null) {
            where.append(" and state = :state");
            parameters.put("state", state);
        }
        return find(where + " order by id", parameters).page(0, rows).list();
    }

    List<Assignment> activeOn(UUID applicationId) {
        return list(ACTIVE + " and applicationId = ?1", applicationId);
    }

    List<Assignment> activeOf(UUID expertId, Collection<UUID> applicationIds) {
        return list(ACTIVE + " and expertId = ?1 and applicationId in ?2", expertId, applicationIds);
    }

    List<Assignment> activeOf(UUID expertId) {
        return list(ACTIVE + " and expertId = ?1", expertId);
    }

    <T> List<T> rows(String jpql, Class<T> type, Object parameter) {
        return getEntityManager()
                .createQuery(jpql, type)
                .setParameter(1, parameter)
                .getResultList();
    }
}
