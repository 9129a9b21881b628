package org.fuhua.review.merger;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.EXPERT_MERGER_OWN_CASE;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.fuhua.review.merger.MergerState.Action;
import org.jspecify.annotations.Nullable;

/// The proposal that one entry of the library is a second one of the same person, and what came of it.
///
/// Protects that two people looked: a merger cannot be taken back, since nobody could tell afterwards whose was what.
@Entity(name = "ExpertMerger")
@Table(name = "expert_merger")
class Merger {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID expertId;
    private UUID intoExpertId;

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
    record Pair(UUID expertId, UUID intoExpertId) {}

    static Merger propose(UUID id, Pair pair, String reason, String by, Instant now) {
        var merger = new Merger();
        merger.id = id;
        merger.expertId = pair.expertId();
        merger.intoExpertId = pair.intoExpertId();
        merger.state = MergerState.PROPOSED;
        merger.reason = reason;
        merger.proposedBy = by;
        merger.proposedAt = now;
        return merger;
    }

    void decide(boolean accepted, String words, String officer, Instant now) {
        if (officer.equals(proposedBy)) throw new Refusal(EXPERT_MERGER_OWN_CASE);
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
        return new Pair(expertId, intoExpertId);
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
