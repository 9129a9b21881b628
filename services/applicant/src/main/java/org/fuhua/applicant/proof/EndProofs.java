package org.fuhua.applicant.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;

/// Ends what was not decided about an organisation that is one no longer: claims are made for the one that stays.
@ApplicationScoped
public class EndProofs {
    private final Proofs proofs;
    private final Audit audit;

    EndProofs(Proofs proofs, Audit audit) {
        this.proofs = proofs;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void of(UUID organisationId) {
        for (var proof : proofs.openOf(organisationId)) {
            var from = proof.state();
            proof.withdraw();
            audit.record("proof", proof.id(), "withdraw", from, proof.state(), null);
        }
    }
}
