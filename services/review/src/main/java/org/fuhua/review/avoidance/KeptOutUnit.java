package org.fuhua.review.avoidance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit whose people judge nothing in a round (本轮回避单位), such as the manager of the fund that pays.
@Entity
class KeptOutUnit {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;
    private UUID callId;
    private @Nullable String organisationUscc;
    private String organisationName;
    private String reason;
    private String enteredBy;
    private Instant enteredAt;

    KeptOutUnit() {}

    /// What it is about.
    record Unit(@Nullable String uscc, String organisationName, String reason) {}

    static KeptOutUnit enter(UUID id, UUID roundId, UUID callId, Unit unit, String by, Instant now) {
        var kept = new KeptOutUnit();
        kept.id = id;
        kept.roundId = roundId;
        kept.callId = callId;
        kept.organisationUscc = unit.uscc();
        kept.organisationName = unit.organisationName();
        kept.reason = unit.reason();
        kept.enteredBy = by;
        kept.enteredAt = now;
        return kept;
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    UUID callId() {
        return callId;
    }

    Unit unit() {
        return new Unit(organisationUscc, organisationName, reason);
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
