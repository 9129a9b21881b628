package org.fuhua.review.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.fuhua.review.expert.ExpertMerged;

/// What was declared of either entry of one person holds for the one that is kept. What was declared of both stays
/// once.
@ApplicationScoped
class MergedConflicts {
    private static final String MOVE = """
            update conflict c set expert_id = :into where c.expert_id = :expert
            and not exists (select from conflict o where o.expert_id = :into
                            and o.application_id is not distinct from c.application_id
                            and o.organisation_id is not distinct from c.organisation_id)""";

    private final EntityManager entities;

    MergedConflicts(EntityManager entities) {
        this.entities = entities;
    }

    void merged(@Observes ExpertMerged merger) {
        entities.createNativeQuery(MOVE)
                .setParameter("into", merger.intoExpertId())
                .setParameter("expert", merger.expertId())
                .executeUpdate();
    }
}
