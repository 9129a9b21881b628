package org.fuhua.funding.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.fuhua.funding.agreement.WriteAgreement;
import org.fuhua.funding.agreement.seal.DocumentSigner;
import org.fuhua.funding.change.Versions.Wanted;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.file.Contents;
import org.fuhua.print.Paper;
import org.fuhua.print.Press;
import org.jboss.logging.Logger;

/// Sets each change soon after it took effect as a document of its own, and seals it like the agreement. On a clock and
/// not with the decision, because a seal may come from a service that is down, and what is decided holds without it.
///
/// Several instances may set the same one at once; the first to finish has it.
@ApplicationScoped
class SetVersions {
    private static final Logger LOG = Logger.getLogger(SetVersions.class);
    private static final int AT_A_TIME = 10;

    private final Versions versions;
    private final ChangeViews views;
    private final WriteAgreement writeAgreement;
    private final DocumentSigner signer;
    private final Press press;
    private final Audit audit;
    private final Clock clock;

    SetVersions(
            Versions versions,
            ChangeViews views,
            WriteAgreement writeAgreement,
            DocumentSigner signer,
            Press press,
            Audit audit,
            Clock clock) {
        this.versions = versions;
        this.views = views;
        this.writeAgreement = writeAgreement;
        this.signer = signer;
        this.press = press;
        this.audit = audit;
        this.clock = clock;
    }

    private record Unset(ChangeView change, Paper paper) {}

    @Scheduled(
            identity = "agreement-versions",
            every = "${fuhua.funding.seal.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void handle() {
        for (var wanted : QuarkusTransaction.requiringNew().call(() -> versions.wanted(AT_A_TIME)))
            try {
                set(wanted, QuarkusTransaction.requiringNew().call(() -> read(wanted)));
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "change %s has no document; it is tried again", wanted.changeId());
            }
    }

    private Unset read(Wanted wanted) {
        var change = views.of(wanted.changeId());
        return new Unset(change, VersionPaper.of(writeAgreement.handle(wanted.agreementId()), change, wanted));
    }

    private void set(Wanted wanted, Unset unset) {
        var change = unset.change();
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var bytes = press.set(unset.paper(), at);
        var sealed = change.way().isSealed();
        if (sealed) bytes = signer.seal(bytes, "任务书 " + change.agreementNumber() + " 第 " + wanted.no() + " 版", at);
        keep(
                wanted,
                new VersionDocument(
                        wanted.baseSha256(), Contents.sha256(bytes), bytes.length, at, sealed ? signer.name() : null),
                bytes);
    }

    private void keep(Wanted wanted, VersionDocument document, byte[] bytes) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (versions.keep(wanted, document, bytes))
                audit.record("agreement-change", wanted.changeId(), "SET", null, null, document.sha256());
        });
    }
}
