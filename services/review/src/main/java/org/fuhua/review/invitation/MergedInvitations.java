package org.fuhua.review.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.fuhua.review.expert.ExpertMerged;

/// An invitation of either entry of one person is one of the entry that is kept; where both were asked for a round,
/// that of the kept one stands and the other is withdrawn.
@ApplicationScoped
class MergedInvitations {
    private static final String STANDING = "('SENT', 'ACCEPTED')";
    private static final String WITHDRAW = """
            update invitation i set state = 'WITHDRAWN', version = version + 1
            where i.expert_id = :expert and i.state in %1$s
            and exists (select from invitation o where o.round_id = i.round_id and o.expert_id = :into
                        and o.state in %1$s)""".formatted(STANDING);
    private static final String MOVE =
            "update invitation set expert_id = :into, version = version + 1 where expert_id = :expert";

    private final EntityManager entities;

    MergedInvitations(EntityManager entities) {
        this.entities = entities;
    }

    void merged(@Observes ExpertMerged merger) {
        for (var step : new String[] {WITHDRAW, MOVE})
            entities.createNativeQuery(step)
                    .setParameter("into", merger.intoExpertId())
                    .setParameter("expert", merger.expertId())
                    .executeUpdate();
    }
}
