package org.fuhua.review.conflict;

import static org.fuhua.review.ReviewProblem.CONFLICT_TARGET_MISSING;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// A declared conflict of interest between an expert and either one application or one organisation.
///
/// Once declared it stays: what was known when experts were assigned must be explainable later.
@Entity
class Conflict {
    @Id
    private UUID id;

    private UUID expertId;
    private @Nullable UUID applicationId;
    private @Nullable UUID organisationId;
    private String reason;
    private String declaredBy;
    private Instant declaredAt;

    Conflict() {}

    /// What a conflict is about.
    record Target(@Nullable UUID applicationId, @Nullable UUID organisationId) {
        Target {
            if ((applicationId == null) == (organisationId == null))
                throw new Refusal(CONFLICT_TARGET_MISSING).at("/applicationId");
        }
    }

    static Conflict declare(UUID id, UUID expertId, Target target, String reason, String declaredBy, Instant now) {
        var conflict = new Conflict();
        conflict.id = id;
        conflict.expertId = expertId;
        conflict.applicationId = target.applicationId();
        conflict.organisationId = target.organisationId();
        conflict.reason = reason;
        conflict.declaredBy = declaredBy;
        conflict.declaredAt = now;
        return conflict;
    }

    UUID id() {
        return id;
    }

    UUID expertId() {
        return expertId;
    }

    @Nullable
    UUID applicationId() {
        return applicationId;
    }

    @Nullable
    UUID organisationId() {
        return organisationId;
    }

    String reason() {
        return reason;
    }

    String declaredBy() {
        return declaredBy;
    }

    Instant declaredAt() {
        return declaredAt;
    }
}
