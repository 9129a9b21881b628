package org.fuhua.review.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/// One pair of a plan, by its place in it.
@Entity
@IdClass(PlanPair.Key.class)
class PlanPair {
    @Id
    private UUID planId;

    @Id
    private int position;

    private UUID applicationId;
    private UUID expertId;
    private int affinity;
    private boolean released;

    record Key(UUID planId, int position) {}

    PlanPair() {}

    int position() {
        return position;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID expertId() {
        return expertId;
    }

    int affinity() {
        return affinity;
    }

    /// @return whether the pair stands and would be given up
    boolean isReleased() {
        return released;
    }
}
