package org.fuhua.applicant.integrity;

import static org.fuhua.applicant.ApplicantProblem.INTEGRITY_LIFTED_ALREADY;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// One decision on the misconduct of an organisation or a person (科研诚信记录).
///
/// Nothing of it is changed or deleted; it is lifted, with a reason, and stays.
@Entity
class IntegrityRecord {
    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable UUID organisationId;
    private @Nullable String personName;
    private @Nullable String personKey;

    @Embedded
    private Decision decision;

    private String recordedBy;
    private Instant recordedAt;
    private @Nullable String liftedBy;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedReason;

    IntegrityRecord() {}

    /// What was decided, by whom and for how long.
    ///
    /// @param reason sealed: it tells of people
    /// @param toOn last day; absent when it is for good
    @Embeddable
    record Decision(
            String orderCode,
            String subjectClass,
            String measure,
            boolean excludes,
            String documentNo,
            String authority,
            String reason,
            LocalDate decidedOn,
            LocalDate fromOn,
            @Nullable LocalDate toOn) {}

    static IntegrityRecord ofOrganisation(UUID id, UUID organisationId, Decision decision, String by, Instant now) {
        var record = of(id, decision, by, now);
        record.organisationId = organisationId;
        return record;
    }

    static IntegrityRecord ofPerson(
            UUID id, String sealedName, String personKey, Decision decision, String by, Instant now) {
        var record = of(id, decision, by, now);
        record.personName = sealedName;
        record.personKey = personKey;
        return record;
    }

    private static IntegrityRecord of(UUID id, Decision decision, String by, Instant now) {
        var record = new IntegrityRecord();
        record.id = id;
        record.decision = decision;
        record.recordedBy = by;
        record.recordedAt = now;
        return record;
    }

    void lift(String reason, String by, Instant now) {
        if (liftedAt != null) throw new Refusal(INTEGRITY_LIFTED_ALREADY);
        liftedAt = now;
        liftedBy = by;
        liftedReason = reason;
    }

    /// @return whether it keeps its subject out on the day; first and last day included
    boolean excludesOn(LocalDate day) {
        return decision.excludes()
                && liftedAt == null
                && !day.isBefore(decision.fromOn())
                && (decision.toOn() == null || !day.isAfter(decision.toOn()));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    UUID organisationId() {
        return organisationId;
    }

    @Nullable
    String sealedPersonName() {
        return personName;
    }

    @Nullable
    String personKey() {
        return personKey;
    }

    Decision decision() {
        return decision;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    Instant liftedAt() {
        return liftedAt;
    }

    @Nullable
    String liftedReason() {
        return liftedReason;
    }
}
