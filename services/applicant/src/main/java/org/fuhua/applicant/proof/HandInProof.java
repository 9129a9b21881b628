package org.fuhua.applicant.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;

/// Hands a proof in to be decided, or takes it back.
@ApplicationScoped
class HandInProof {
    private final Proofs proofs;
    private final ProofViews views;
    private final Audit audit;
    private final Clock clock;

    HandInProof(Proofs proofs, ProofViews views, Audit audit, Clock clock) {
        this.proofs = proofs;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ProofView handle(UUID id, ExpectedVersion expected) {
        var proof = toMove(id, expected);
        var from = proof.state();
        proof.handIn(clock.instant());
        return moved(proof, "hand-in", from);
    }

    @Transactional
    ProofView withdraw(UUID id, ExpectedVersion expected) {
        var proof = toMove(id, expected);
        var from = proof.state();
        proof.withdraw();
        return moved(proof, "withdraw", from);
    }

    private Proof toMove(UUID id, ExpectedVersion expected) {
        var proof = proofs.toChange(id);
        expected.check(proof.version());
        return proof;
    }

    private ProofView moved(Proof proof, String action, ProofState from) {
        proofs.flush();
        audit.record("proof", proof.id(), action, from, proof.state(), null);
        return views.view(proof);
    }
}
