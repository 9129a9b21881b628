package org.fuhua.applicant.proof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.organisation.OrganisationState;
import org.fuhua.applicant.organisation.Standing;
import org.jspecify.annotations.Nullable;

/// A proof as its claimant and the agency see it.
///
/// @param claimant subject of the person
/// @param claimantName the authorisation letter has to name the same person
/// @param takesOver the claimant is no owner: accepted, the organisation passes to them
/// @param reason why it was accepted or refused
record ProofView(
        UUID id,
        long version,
        ProofState state,
        UUID organisationId,
        String organisationNameZh,
        String uscc,
        OrganisationState organisationState,
        String claimant,
        String claimantName,
        boolean takesOver,
        List<FileView> files,
        Instant begunAt,
        @Nullable Instant handedInAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    record FileView(UUID id, ProofFileKind kind, String fileName, String mediaType, long size) {}

    static ProofView from(Proof proof, Standing claimant, String claimantName) {
        return new ProofView(
                proof.id(),
                proof.version(),
                proof.state(),
                proof.organisationId(),
                claimant.nameZh(),
                claimant.uscc(),
                claimant.state(),
                proof.claimant(),
                claimantName,
                !claimant.owns(),
                proof.files().stream()
                        .map(file ->
                                new FileView(file.id(), file.kind(), file.fileName(), file.mediaType(), file.size()))
                        .toList(),
                proof.begunAt(),
                proof.handedInAt(),
                proof.decidedAt(),
                proof.reason());
    }

    @Override
    public String toString() {
        return "ProofView[" + id + "]";
    }
}
