package org.fuhua.funding.agreement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.fuhua.funding.agreement.AgreementSeals.Wanted;
import org.fuhua.funding.agreement.seal.DocumentSigner;
import org.fuhua.funding.agreement.text.SealedFile;
import org.fuhua.funding.agreement.text.SignatureSheet;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.file.Contents;
import org.fuhua.print.Press;
import org.jboss.logging.Logger;

/// Seals agreements soon after they took effect. On a clock and not with the last signature, because a seal may come
/// from a service that is down, and an agreement that all have signed must not wait for it.
///
/// Several instances may seal the same one at once; the first to finish has it.
@ApplicationScoped
class SealAgreements {
    private static final Logger LOG = Logger.getLogger(SealAgreements.class);
    private static final int AT_A_TIME = 10;

    private final AgreementSeals seals;
    private final AgreementDocuments documents;
    private final AgreementViews views;
    private final DocumentSigner signer;
    private final Press press;
    private final Audit audit;
    private final Clock clock;

    SealAgreements(
            AgreementSeals seals,
            AgreementDocuments documents,
            AgreementViews views,
            DocumentSigner signer,
            Press press,
            Audit audit,
            Clock clock) {
        this.seals = seals;
        this.documents = documents;
        this.views = views;
        this.signer = signer;
        this.press = press;
        this.audit = audit;
        this.clock = clock;
    }

    private record Unsealed(AgreementView agreement, AgreementDocument document, byte[] bytes) {}

    @Scheduled(
            identity = "seal-agreements",
            every = "${fuhua.funding.seal.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void handle() {
        for (var wanted : QuarkusTransaction.requiringNew().call(() -> seals.wanted(AT_A_TIME)))
            try {
                seal(QuarkusTransaction.requiringNew().call(() -> read(wanted)));
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "agreement %s was not sealed; it is tried again", wanted.agreementId());
            }
    }

    private Unsealed read(Wanted wanted) {
        var document = documents.find(wanted.agreementId(), wanted.no()).orElseThrow();
        return new Unsealed(views.of(wanted.agreementId()).orElseThrow(), document, documents.bytes(document));
    }

    private void seal(Unsealed unsealed) {
        var agreement = unsealed.agreement();
        var effectiveAt = Objects.requireNonNull(agreement.effectiveAt());
        var sheet = SignatureSheet.of(
                agreement.number(),
                agreement.title(),
                unsealed.document().sha256(),
                effectiveAt,
                agreement.parties().stream()
                        .map(party -> new SignatureSheet.Line(
                                party.label().zh(),
                                Objects.requireNonNullElse(party.organisationName(), "—"),
                                Objects.requireNonNull(party.signedAt())))
                        .toList());
        var file = SealedFile.of(unsealed.bytes(), press.set(sheet, effectiveAt));
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var sealed = signer.seal(file, "任务书 " + agreement.number() + " 已由各方签署", at);
        var seal = new AgreementSeal(Contents.sha256(sealed), sealed.length, signer.name(), at);
        QuarkusTransaction.requiringNew().run(() -> {
            if (seals.keep(agreement.id(), unsealed.document().no(), seal, sealed))
                audit.record("agreement", agreement.id(), "SEAL", null, agreement.state(), seal.sha256());
        });
    }
}
