package org.fuhua.applicant.certificate;

import static org.fuhua.applicant.ApplicantProblem.CERTIFICATE_PERIOD_WRONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What officers find about certificates: they hold against the lists of the issuing authorities, or they were revoked.
@ApplicationScoped
class DecideCertificate {
    private final Certificates certificates;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    DecideCertificate(Certificates certificates, Actors actors, Audit audit, Clock clock) {
        this.certificates = certificates;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    CertificateView verify(UUID organisationId, UUID id, ExpectedVersion expected) {
        var certificate = toDecide(organisationId, id, expected);
        var from = certificate.state();
        certificate.verify(actors.current().subject(), clock.instant());
        return decided(certificate, from, "verify", null);
    }

    /// @param on first day on which it counts no more; not before it began, nor after today
    @Transactional
    CertificateView revoke(UUID organisationId, UUID id, ExpectedVersion expected, LocalDate on, String reason) {
        var certificate = toDecide(organisationId, id, expected);
        if (on.isBefore(certificate.validFrom()) || on.isAfter(today()))
            throw new Refusal(CERTIFICATE_PERIOD_WRONG).at("/revokedOn");
        var from = certificate.state();
        certificate.revoke(on, reason.strip(), actors.current().subject(), clock.instant());
        return decided(certificate, from, "revoke", reason.strip());
    }

    private Certificate toDecide(UUID organisationId, UUID id, ExpectedVersion expected) {
        var certificate = certificates.known(organisationId, id);
        expected.check(certificate.version());
        return certificate;
    }

    private CertificateView decided(
            Certificate certificate, CertificateState from, String action, @Nullable String reason) {
        certificates.flush();
        audit.record("certificate", certificate.id(), action, from, certificate.state(), reason);
        return CertificateView.from(certificate, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.PROGRAMME_ZONE);
    }
}
