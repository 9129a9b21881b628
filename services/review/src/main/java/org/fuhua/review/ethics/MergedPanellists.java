package org.fuhua.review.ethics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.fuhua.review.expert.ExpertMerged;

/// A seat of either entry of one person on a panel of re-review is that of the entry that is kept.
@ApplicationScoped
class MergedPanellists {
    private static final String MOVE = """
            update ethics_panellist p set expert_id = :into where p.expert_id = :expert
            and not exists (select from ethics_panellist o where o.review_id = p.review_id and o.expert_id = :into)""";

    private final EntityManager entities;

    MergedPanellists(EntityManager entities) {
        this.entities = entities;
    }

    void merged(@Observes ExpertMerged merger) {
        entities.createNativeQuery(MOVE)
                .setParameter("into", merger.intoExpertId())
                .setParameter("expert", merger.expertId())
                .executeUpdate();
    }
}
