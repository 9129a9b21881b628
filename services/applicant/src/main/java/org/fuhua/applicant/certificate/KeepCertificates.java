package org.fuhua.applicant.certificate;

import static org.fuhua.applicant.ApplicantProblem.CERTIFICATE_NUMBER_TAKEN;
import static org.fuhua.applicant.ApplicantProblem.CERTIFICATE_PERIOD_WRONG;
import static org.fuhua.applicant.ApplicantProblem.NOT_PROFILE_EDITOR;
import static org.fuhua.applicant.ApplicantProblem.TOO_MANY_CERTIFICATES;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.organisation.MemberRole;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.file.Contents;
import org.fuhua.platform.file.MediaTypes;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.Refusal;

/// What an organisation does with its certificates: state them, add the scan, withdraw what it stated wrongly.
/// Those who may state its figures do so.
@ApplicationScoped
class KeepCertificates {
    private static final int MOST = 100;
    private static final long FILE_LARGEST = 10_485_760;
    private static final List<String> TYPES = List.of("application/pdf", "image/jpeg", "image/png");

    private final Certificates certificates;
    private final Standings standings;
    private final Contents contents;
    private final MediaTypes mediaTypes;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    KeepCertificates(
            Certificates certificates,
            Standings standings,
            Contents contents,
            MediaTypes mediaTypes,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.certificates = certificates;
        this.standings = standings;
        this.contents = contents;
        this.mediaTypes = mediaTypes;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// @return all of them, for members and the agency; what is not theirs does not exist for others
    @Transactional
    List<CertificateView> of(UUID organisationId) {
        requireSight(organisationId);
        return certificates.of(organisationId).stream().map(this::view).toList();
    }

    @Transactional
    CertificateView state(UUID organisationId, Certificate.Paper paper) {
        requirePen(organisationId);
        if (paper.validTo().isBefore(paper.validFrom())) throw new Refusal(CERTIFICATE_PERIOD_WRONG).at("/validTo");
        var known = certificates.of(organisationId);
        if (known.size() >= MOST) throw new Refusal(TOO_MANY_CERTIFICATES, "most", MOST);
        if (known.stream()
                .anyMatch(one -> one.state() != CertificateState.WITHDRAWN
                        && one.title().equals(paper.title())
                        && one.number().equals(paper.number())))
            throw new Refusal(CERTIFICATE_NUMBER_TAKEN).at("/number");
        var certificate = Certificate.state(
                ids.next(), organisationId, paper, actors.current().subject(), clock.instant());
        certificates.persistAndFlush(certificate);
        audit.record("certificate", certificate.id(), "state", null, certificate.state(), null);
        return view(certificate);
    }

    @Transactional
    CertificateView scan(UUID organisationId, UUID id, String fileName, byte[] bytes) {
        requirePen(organisationId);
        var certificate = certificates.known(organisationId, id);
        var mediaType = mediaTypes.check(bytes, fileName, TYPES, FILE_LARGEST);
        certificate.scanned(new Certificate.Scan(fileName, mediaType, bytes.length, contents.keep(bytes)));
        certificates.flush();
        return view(certificate);
    }

    @Transactional
    CertificateView withdraw(UUID organisationId, UUID id, ExpectedVersion expected) {
        requirePen(organisationId);
        var certificate = certificates.known(organisationId, id);
        expected.check(certificate.version());
        var from = certificate.state();
        certificate.withdraw();
        certificates.flush();
        audit.record("certificate", id, "withdraw", from, certificate.state(), null);
        return view(certificate);
    }

    /// A scan with its bytes. That somebody outside the organisation read it is written down.
    record Opened(String fileName, String mediaType, byte[] bytes) {}

    @Transactional
    Opened open(UUID organisationId, UUID id) {
        var standing = requireSight(organisationId);
        var scan = certificates.known(organisationId, id).scan().orElseThrow(() -> new Refusal(NOT_FOUND));
        if (!standing.isMember()) audit.record("certificate", id, "read-scan", null, null, null);
        return new Opened(scan.fileName(), scan.mediaType(), contents.read(scan.sha256()));
    }

    private CertificateView view(Certificate certificate) {
        return CertificateView.from(certificate, LocalDate.ofInstant(clock.instant(), Clocks.PROGRAMME_ZONE));
    }

    private Standing requireSight(UUID organisationId) {
        var standing =
                standings.of(organisationId, actors.current().subject()).orElseThrow(() -> new Refusal(NOT_FOUND));
        if (!standing.isMember() && !actors.current().hasAny("officer", "auditor", "admin"))
            throw new Refusal(NOT_FOUND);
        return standing;
    }

    private void requirePen(UUID organisationId) {
        var standing = standings
                .of(organisationId, actors.current().subject())
                .filter(Standing::isMember)
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        if (!standing.writes() && standing.role() != MemberRole.FINANCE) throw new Refusal(NOT_PROFILE_EDITOR);
    }
}
