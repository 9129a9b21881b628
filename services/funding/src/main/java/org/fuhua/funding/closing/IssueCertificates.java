package org.fuhua.funding.closing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.fuhua.funding.agreement.seal.DocumentSigner;
import org.fuhua.funding.closing.Certificates.Certificate;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.file.Contents;
import org.fuhua.platform.outbox.Outbox;
import org.fuhua.print.Press;
import org.jboss.logging.Logger;

/// Gives certificates soon after acceptance was decided. On a clock, because a seal may come from a service that is
/// down. Several instances may set the same one at once; the first to finish has it.
@ApplicationScoped
class IssueCertificates {
    private static final Logger LOG = Logger.getLogger(IssueCertificates.class);
    private static final int AT_A_TIME = 10;

    private final Certificates certificates;
    private final DocumentSigner signer;
    private final Press press;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    IssueCertificates(
            Certificates certificates, DocumentSigner signer, Press press, Outbox outbox, Audit audit, Clock clock) {
        this.certificates = certificates;
        this.signer = signer;
        this.press = press;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    record ProjectCertifiedV1(
            UUID projectId, UUID applicationId, UUID callId, UUID organisationId, String number, String digest) {}

    @Scheduled(
            identity = "closing-certificates",
            every = "${fuhua.funding.seal.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void handle() {
        for (var conclusion : QuarkusTransaction.requiringNew().call(() -> certificates.wanted(AT_A_TIME)))
            try {
                issue(conclusion);
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "project %s has no certificate; it is tried again", conclusion.projectId());
            }
    }

    private void issue(Conclusion conclusion) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var paper = CertificatePaper.of(conclusion);
        var sealed = signer.seal(press.set(paper.paper(), at), "结题证书 " + conclusion.number(), at);
        var certificate = new Certificate(
                conclusion.projectId(),
                conclusion.number(),
                paper.digest(),
                Contents.sha256(sealed),
                sealed,
                signer.name(),
                at);
        QuarkusTransaction.requiringNew().run(() -> {
            if (!certificates.keep(certificate)) return;
            audit.record("project", conclusion.projectId(), "CERTIFY", null, null, certificate.sha256());
            outbox.add(
                    "project",
                    conclusion.projectId(),
                    "project-certified.v1",
                    new ProjectCertifiedV1(
                            conclusion.projectId(),
                            conclusion.applicationId(),
                            conclusion.callId(),
                            conclusion.organisationId(),
                            certificate.number(),
                            certificate.digest()));
        });
    }
}
