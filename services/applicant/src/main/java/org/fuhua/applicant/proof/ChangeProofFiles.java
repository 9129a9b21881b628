package org.fuhua.applicant.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.platform.file.Contents;
import org.fuhua.platform.file.MediaTypes;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;

/// Adds a document to a proof, or takes one out, until it is handed in.
@ApplicationScoped
class ChangeProofFiles {
    /// A scan: portable document or picture.
    static final List<String> SCANS = List.of("application/pdf", "image/jpeg", "image/png");

    private final Proofs proofs;
    private final ProofViews views;
    private final Contents contents;
    private final MediaTypes mediaTypes;
    private final ApplicantConfig config;
    private final Ids ids;

    ChangeProofFiles(
            Proofs proofs,
            ProofViews views,
            Contents contents,
            MediaTypes mediaTypes,
            ApplicantConfig config,
            Ids ids) {
        this.proofs = proofs;
        this.views = views;
        this.contents = contents;
        this.mediaTypes = mediaTypes;
        this.config = config;
        this.ids = ids;
    }

    record Command(UUID id, ProofFileKind kind, String fileName, byte[] bytes) {}

    @Transactional
    ProofView add(Command command) {
        var proof = proofs.toChange(command.id());
        var bytes = command.bytes();
        var mediaType = mediaTypes.check(bytes, command.fileName(), SCANS, config.proofFileBytesMax());
        proof.add(ProofFile.of(
                ids.next(), command.kind(), command.fileName(), mediaType, bytes.length, contents.keep(bytes)));
        proofs.flush();
        return views.view(proof);
    }

    @Transactional
    ProofView remove(UUID id, UUID fileId, ExpectedVersion expected) {
        var proof = proofs.toChange(id);
        expected.check(proof.version());
        proof.remove(fileId);
        proofs.flush();
        return views.view(proof);
    }
}
