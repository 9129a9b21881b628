package org.fuhua.funding.agreement;

import static org.fuhua.funding.FundingProblem.AGREEMENT_DOCUMENT_CHANGED;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.funding.agreement.text.AgreementPaper;
import org.fuhua.platform.file.Contents;
import org.fuhua.platform.security.Actor;
import org.fuhua.print.Paper;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// The steps around the setting of an agreement, each a transaction of its own: setting takes a while and holds none.
///
/// Until somebody signs, the document follows what is known of the parties, the call and the application. From the
/// first signature on it is one file that nothing changes.
@ApplicationScoped
class PrintedAgreement {
    private final Agreements agreements;
    private final AgreementViews views;
    private final AgreementDocuments documents;
    private final WriteAgreement writeAgreement;
    private final Clock clock;

    PrintedAgreement(
            Agreements agreements,
            AgreementViews views,
            AgreementDocuments documents,
            WriteAgreement writeAgreement,
            Clock clock) {
        this.agreements = agreements;
        this.views = views;
        this.documents = documents;
        this.writeAgreement = writeAgreement;
        this.clock = clock;
    }

    /// @param kept the document that holds; absent when it has to be set first
    record Found(@Nullable AgreementDocument kept, Paper paper, String contentSha256, Instant writtenAt) {}

    /// @return what there is of an agreement that the actor may know of
    @Transactional
    Found find(UUID id, Actor actor) {
        var agreement = views.visible(id, actor).orElseThrow(() -> new Refusal(NOT_FOUND));
        var kept = documents.find(id, 1).orElse(null);
        var paper = AgreementPaper.of(writeAgreement.handle(id));
        var content = content(paper);
        boolean holds = kept != null
                && (agreement.state() != AgreementState.DRAFTED
                        || kept.contentSha256().equals(content));
        return new Found(holds ? kept : null, paper, content, agreement.draftedAt());
    }

    /// @return the document that holds from now on: this one, or the one that somebody signed meanwhile
    @Transactional
    AgreementDocument keep(UUID id, Found found, byte[] bytes) {
        var agreement = agreements.locked(id).orElseThrow();
        var kept = documents.find(id, 1);
        if (kept.isPresent() && agreement.state() != AgreementState.DRAFTED) return kept.get();
        var set = new AgreementDocument(
                id, 1, found.contentSha256(), Contents.sha256(bytes), bytes.length, clock.instant());
        if (kept.filter(before -> before.sha256().equals(set.sha256())).isEmpty()) documents.keep(set, bytes);
        return set;
    }

    /// Refuses a signature on anything but the document that holds.
    @Transactional(Transactional.TxType.MANDATORY)
    void check(Agreement agreement, String sha256) {
        var kept = documents.find(agreement.id(), 1);
        boolean same = kept.isPresent() && kept.get().sha256().equals(sha256);
        if (same && agreement.state() == AgreementState.DRAFTED)
            same = kept.get().contentSha256().equals(content(AgreementPaper.of(writeAgreement.handle(agreement.id()))));
        if (!same) throw new Refusal(AGREEMENT_DOCUMENT_CHANGED).at("/documentSha256");
    }

    private static String content(Paper paper) {
        return Contents.sha256(paper.toString().getBytes(StandardCharsets.UTF_8));
    }
}
