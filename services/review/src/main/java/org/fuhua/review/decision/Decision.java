package org.fuhua.review.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.platform.money.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What an officer decided about one application, and why. It may be revised until the public notice opens.
@Entity
class Decision {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;
    private UUID callId;
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable Long awardFen;
    private String reason;
    private String decidedBy;
    private Instant decidedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> deciders = List.of();

    /// @param award present just with [Outcome#AWARD]
    record Verdict(Outcome outcome, @Nullable Money award, String reason) {}

    Decision() {}

    Decision(UUID id, UUID roundId, UUID callId, UUID applicationId) {
        this.id = id;
        this.roundId = roundId;
        this.callId = callId;
        this.applicationId = applicationId;
    }

    void decide(Verdict verdict, String by, Instant now) {
        outcome = verdict.outcome();
        awardFen = verdict.award() == null ? null : verdict.award().minorUnits();
        reason = verdict.reason();
        decidedBy = by;
        deciders = Stream.concat(deciders.stream(), Stream.of(by)).distinct().toList();
        decidedAt = now;
    }

    DecisionFacts facts() {
        return new DecisionFacts(
                id, roundId, callId, applicationId, outcome, awardFen == null ? null : Money.ofFen(awardFen));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /// @return the accounts of everybody who ever decided it
    List<String> deciders() {
        return deciders;
    }

    UUID applicationId() {
        return applicationId;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
