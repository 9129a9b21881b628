package org.fuhua.applicant.certificate;

import static org.fuhua.applicant.ApplicantProblem.CERTIFICATE_NOT_IN_THIS_STATE;
import static org.fuhua.applicant.certificate.CertificateState.MOVES;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.applicant.certificate.CertificateState.Action;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// One certificate of a title that an organisation holds.
///
/// Protects that what an officer checked is not changed any more, and that a revocation takes effect from its day
/// on and never before: what counted earlier stays as it was.
@Entity
class Certificate {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organisationId;
    private String title;
    private String number;
    private String authority;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private CertificateState state;

    private @Nullable String fileName;
    private @Nullable String mediaType;
    private @Nullable Long size;
    private @Nullable String sha256;
    private String statedBy;
    private Instant statedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable LocalDate revokedOn;
    private @Nullable String reason;
    private @Nullable Instant remindedAt;

    Certificate() {}

    /// What the paper says.
    ///
    /// @param validTo last day on which it is valid
    record Paper(String title, String number, String authority, LocalDate validFrom, LocalDate validTo) {}

    record Scan(String fileName, String mediaType, long size, String sha256) {}

    static Certificate state(UUID id, UUID organisationId, Paper paper, String by, Instant now) {
        var certificate = new Certificate();
        certificate.id = id;
        certificate.organisationId = organisationId;
        certificate.title = paper.title();
        certificate.number = paper.number();
        certificate.authority = paper.authority();
        certificate.validFrom = paper.validFrom();
        certificate.validTo = paper.validTo();
        certificate.state = CertificateState.STATED;
        certificate.statedBy = by;
        certificate.statedAt = now;
        return certificate;
    }

    /// Takes the place of the file that was there.
    void scanned(Scan scan) {
        if (state != CertificateState.STATED) throw new Refusal(CERTIFICATE_NOT_IN_THIS_STATE, "state", state.name());
        fileName = scan.fileName();
        mediaType = scan.mediaType();
        size = scan.size();
        sha256 = scan.sha256();
    }

    void verify(String by, Instant now) {
        decide(Action.VERIFY, by, now);
    }

    /// @param on first day on which it counts no more
    void revoke(LocalDate on, String why, String by, Instant now) {
        decide(Action.REVOKE, by, now);
        revokedOn = on;
        reason = why;
    }

    void withdraw() {
        state = MOVES.after(state, Action.WITHDRAW);
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    private void decide(Action action, String by, Instant now) {
        state = MOVES.after(state, action);
        decidedBy = by;
        decidedAt = now;
    }

    /// @return the days on which it counts; empty when there are none
    Optional<Validity> validity() {
        if (state == CertificateState.WITHDRAWN) return Optional.empty();
        var last = revokedOn != null && !revokedOn.isAfter(validTo) ? revokedOn.minusDays(1) : validTo;
        return last.isBefore(validFrom) ? Optional.empty() : Optional.of(new Validity(title, number, validFrom, last));
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

    String title() {
        return title;
    }

    String authority() {
        return authority;
    }

    String number() {
        return number;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    CertificateState state() {
        return state;
    }

    Optional<Scan> scan() {
        return fileName == null ? Optional.empty() : Optional.of(new Scan(fileName, mediaType, size, sha256));
    }

    Instant statedAt() {
        return statedAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    LocalDate revokedOn() {
        return revokedOn;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
