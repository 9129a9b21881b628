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

    record Key(UUID planId, int position) {}

    PlanPair() {}

    PlanPair(UUID planId, int position, UUID applicationId, UUID expertId, int affinity) {
        this.planId = planId;
        this.position = position;
        this.applicationId = applicationId;
        this.expertId = expertId;
        this.affinity = affinity;
    }

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
}
