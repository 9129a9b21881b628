package org.fuhua.applicant.merger;

import static org.fuhua.applicant.ApplicantProblem.DECIDES_OWN_CASE;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.applicant.merger.MergerState.Action;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// The proposal that one organisation is a second entry of another, and what came of it.
///
/// Protects that two people looked: a merger cannot be taken back, since nobody could tell afterwards whose was what.
@Entity
class Merger {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organisationId;
    private UUID intoOrganisationId;

    @Enumerated(EnumType.STRING)
    private MergerState state;

    private String reason;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String opinion;

    Merger() {}

    /// Which entry ends in which.
    record Pair(UUID organisationId, UUID intoOrganisationId) {}

    static Merger propose(UUID id, Pair pair, String reason, String by, Instant now) {
        var merger = new Merger();
        merger.id = id;
        merger.organisationId = pair.organisationId();
        merger.intoOrganisationId = pair.intoOrganisationId();
        merger.state = MergerState.PROPOSED;
        merger.reason = reason;
        merger.proposedBy = by;
        merger.proposedAt = now;
        return merger;
    }

    void decide(boolean accepted, String words, String officer, Instant now) {
        if (officer.equals(proposedBy)) throw new Refusal(DECIDES_OWN_CASE);
        state = MergerState.MOVES.after(state, accepted ? Action.CARRY_OUT : Action.REFUSE);
        opinion = words;
        decidedBy = officer;
        decidedAt = now;
    }

    void withdraw(String officer) {
        if (!officer.equals(proposedBy)) throw new Refusal(NOT_FOUND);
        state = MergerState.MOVES.after(state, Action.WITHDRAW);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Pair pair() {
        return new Pair(organisationId, intoOrganisationId);
    }

    MergerState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String opinion() {
        return opinion;
    }
}
