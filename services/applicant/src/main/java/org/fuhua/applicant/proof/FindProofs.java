package org.fuhua.applicant.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.file.Contents;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.jspecify.annotations.Nullable;

/// Looks proofs up and reads their documents. That the agency read one is written down.
@ApplicationScoped
class FindProofs {
    private final Proofs proofs;
    private final ProofViews views;
    private final Contents contents;
    private final Audit audit;

    FindProofs(Proofs proofs, ProofViews views, Contents contents, Audit audit) {
        this.proofs = proofs;
        this.views = views;
        this.contents = contents;
        this.audit = audit;
    }

    record Content(String fileName, String mediaType, byte[] bytes) {}

    @Transactional
    ProofView one(UUID id) {
        return views.view(proofs.toRead(id));
    }

    @Transactional
    Page<ProofSummary> mine(Paging paging) {
        return views.page(proofs.mine(paging.afterId(), paging.rows()), paging);
    }

    @Transactional
    Page<ProofSummary> handedIn(@Nullable ProofState state, Paging paging) {
        return views.page(proofs.handedIn(state, paging.afterId(), paging.rows()), paging);
    }

    @Transactional
    Content content(UUID id, UUID fileId) {
        var proof = proofs.toRead(id);
        var file = proof.file(fileId);
        if (!proofs.isMine(proof)) audit.record("proof", id, "read-file", null, null, null);
        return new Content(file.fileName(), file.mediaType(), contents.read(file.sha256()));
    }
}
