package org.fuhua.applicant.proof;

import static org.fuhua.applicant.ApplicantProblem.DECIDES_OWN_CASE;
import static org.fuhua.applicant.ApplicantProblem.PROOF_INCOMPLETE;
import static org.fuhua.applicant.ApplicantProblem.TOO_MANY_ATTACHMENTS;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.proof.ProofState.Action;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// One person's documents that they act for an organisation, and what an officer made of them.
///
/// Protects that nothing is decided without both kinds of document, that no file changes once they are handed in, and
/// that nobody decides on their own proof.
@Entity
class Proof {
    /// Files of one proof at most.
    static final int FILES_MAX = 6;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organisationId;
    private String claimant;
    private String claimantName;

    @Enumerated(EnumType.STRING)
    private ProofState state;

    private Instant begunAt;
    private @Nullable Instant handedInAt;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable String reason;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "proof_id", nullable = false)
    @OrderBy("id")
    private List<ProofFile> files = new ArrayList<>();

    Proof() {}

    static Proof begin(UUID id, UUID organisationId, String claimant, String sealedName, Instant now) {
        var proof = new Proof();
        proof.id = id;
        proof.organisationId = organisationId;
        proof.claimant = claimant;
        proof.claimantName = sealedName;
        proof.state = ProofState.DRAFT;
        proof.begunAt = now;
        return proof;
    }

    void add(ProofFile file) {
        state = ProofState.MOVES.after(state, Action.CHANGE_FILES);
        if (files.size() >= FILES_MAX) throw new Refusal(TOO_MANY_ATTACHMENTS, "most", FILES_MAX);
        files.add(file);
    }

    void remove(UUID fileId) {
        state = ProofState.MOVES.after(state, Action.CHANGE_FILES);
        if (!files.removeIf(file -> file.id().equals(fileId))) throw new Refusal(NOT_FOUND);
    }

    void handIn(Instant now) {
        var next = ProofState.MOVES.after(state, Action.HAND_IN);
        var missing = Arrays.stream(ProofFileKind.values())
                .filter(kind -> files.stream().noneMatch(file -> file.kind() == kind))
                .map(ProofFileKind::name)
                .toList();
        if (!missing.isEmpty()) throw new Refusal(PROOF_INCOMPLETE, "missing", missing).at("/files");
        state = next;
        handedInAt = now;
    }

    /// Documents that no officer was meant to see are not kept.
    void withdraw() {
        state = ProofState.MOVES.after(state, Action.WITHDRAW);
        if (handedInAt == null) files.clear();
    }

    void decide(boolean accepted, String words, String officer, Instant now) {
        if (officer.equals(claimant)) throw new Refusal(DECIDES_OWN_CASE);
        state = ProofState.MOVES.after(state, accepted ? Action.ACCEPT : Action.REFUSE);
        reason = words;
        decidedBy = officer;
        decidedAt = now;
    }

    ProofFile file(UUID fileId) {
        return files.stream()
                .filter(file -> file.id().equals(fileId))
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organisationId() {
        return organisationId;
    }

    String claimant() {
        return claimant;
    }

    String sealedName() {
        return claimantName;
    }

    ProofState state() {
        return state;
    }

    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    Instant handedInAt() {
        return handedInAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    List<ProofFile> files() {
        return List.copyOf(files);
    }
}
