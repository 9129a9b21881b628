package org.fuhua.review.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DrawLists implements PanacheRepositoryBase<DrawList, UUID> {
    Optional<DrawList> of(UUID roundId, String digest) {
        return find("roundId = ?1 and digest = ?2", roundId, digest).firstResultOptional();
    }

    /// @return lists of the round that were closed up to and with this one
    long upTo(UUID roundId, DrawList list) {
        return count("roundId = ?1 and closedAt <= ?2", roundId, list.closedAt());
    }
}
