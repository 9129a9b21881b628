package org.fuhua.funding.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.security.Actor;
import org.fuhua.print.Press;
import org.jspecify.annotations.Nullable;

/// Finds the document of an agreement, and sets it when it is not there or no longer says what is known.
@ApplicationScoped
class ReadAgreementDocument {
    private final PrintedAgreement printed;
    private final AgreementDocuments documents;
    private final AgreementSeals seals;
    private final Press press;

    ReadAgreementDocument(PrintedAgreement printed, AgreementDocuments documents, AgreementSeals seals, Press press) {
        this.printed = printed;
        this.documents = documents;
        this.seals = seals;
        this.press = press;
    }

    /// @param seal absent until the agreement took effect and was sealed
    record Read(AgreementDocument document, @Nullable AgreementSeal seal) {}

    @Transactional(Transactional.TxType.NEVER)
    Read handle(UUID id, Actor actor) {
        var found = printed.find(id, actor);
        var kept = found.kept();
        if (kept == null) kept = printed.keep(id, found, press.set(found.paper(), found.writtenAt()));
        return new Read(kept, seals.find(id, kept.no()).orElse(null));
    }

    /// @return the sealed file, or the one to sign
    byte[] bytes(Read read) {
        return read.seal() == null
                ? documents.bytes(read.document())
                : seals.bytes(read.document().agreementId(), read.document().no());
    }
}
