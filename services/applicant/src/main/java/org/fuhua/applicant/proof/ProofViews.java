package org.fuhua.applicant.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

/// Shows proofs with the names that belong to them.
@ApplicationScoped
class ProofViews {
    private final Standings standings;
    private final FieldCipher cipher;

    ProofViews(Standings standings, FieldCipher cipher) {
        this.standings = standings;
        this.cipher = cipher;
    }

    ProofView view(Proof proof) {
        var claimant = standings.of(proof.organisationId(), proof.claimant()).orElseThrow();
        return ProofView.from(proof, claimant, cipher.open(proof.sealedName()));
    }

    Page<ProofSummary> page(List<Proofs.Row> rows, Paging paging) {
        var names =
                standings.names(rows.stream().map(Proofs.Row::organisationId).toList());
        return Page.of(
                rows,
                paging.limit,
                Proofs.Row::id,
                row -> new ProofSummary(
                        row.id(),
                        row.state(),
                        row.organisationId(),
                        names.getOrDefault(row.organisationId(), ""),
                        cipher.open(row.claimantName()),
                        row.begunAt(),
                        row.handedInAt()));
    }
}
