package org.fuhua.review.assignment;

import static org.fuhua.review.ReviewProblem.EXPERTS_READ_BOTH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertMerged;

/// What either entry of one person reads is read by the one that is kept. One person does not read an application
/// twice: while a round is not over, such an assignment has to be made void first; in a round that is over it stays as
/// it was.
@ApplicationScoped
class MergedAssignments {
    private static final String BOTH = """
            select count(*) from assignment a join round r on r.id = a.round_id
            join assignment o on o.application_id = a.application_id and o.state <> 'VOIDED' and o.expert_id = :into
            where a.expert_id = :expert and a.state <> 'VOIDED' and r.state <> 'CLOSED'""";
    private static final String MOVE = """
            update assignment a set expert_id = :into, version = version + 1 where a.expert_id = :expert
            and (a.state = 'VOIDED'
                 or not exists (select from assignment o where o.expert_id = :into and o.state <> 'VOIDED'
                                and o.application_id = a.application_id))""";

    private final EntityManager entities;

    MergedAssignments(EntityManager entities) {
        this.entities = entities;
    }

    void merged(@Observes ExpertMerged merger) {
        var both = (Number) entities.createNativeQuery(BOTH)
                .setParameter("into", merger.intoExpertId())
                .setParameter("expert", merger.expertId())
                .getSingleResult();
        if (both.longValue() > 0) throw new Refusal(EXPERTS_READ_BOTH, "applications", both.longValue());
        entities.createNativeQuery(MOVE)
                .setParameter("into", merger.intoExpertId())
                .setParameter("expert", merger.expertId())
                .executeUpdate();
    }
}
