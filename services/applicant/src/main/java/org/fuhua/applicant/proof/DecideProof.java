package org.fuhua.applicant.proof;

import static org.fuhua.applicant.ApplicantProblem.DECIDES_OWN_CASE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.invitation.EndInvitations;
import org.fuhua.applicant.organisation.ConfirmOwner;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// An officer accepts a proof, which verifies the organisation and, in a dispute, passes it on; or refuses it.
@ApplicationScoped
class DecideProof {
    private final Proofs proofs;
    private final ProofViews views;
    private final ConfirmOwner confirmOwner;
    private final EndInvitations endInvitations;
    private final Standings standings;
    private final Audit audit;
    private final Actors actors;
    private final Clock clock;

    DecideProof(
            Proofs proofs,
            ProofViews views,
            ConfirmOwner confirmOwner,
            EndInvitations endInvitations,
            Standings standings,
            Audit audit,
            Actors actors,
            Clock clock) {
        this.proofs = proofs;
        this.views = views;
        this.confirmOwner = confirmOwner;
        this.endInvitations = endInvitations;
        this.standings = standings;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    record Command(UUID id, ExpectedVersion expected, boolean accepted, String reason) {}

    @Transactional
    ProofView handle(Command command) {
        var proof = proofs.toDecide(command.id());
        command.expected().check(proof.version());
        var officer = actors.current().subject();
        if (standings
                .of(proof.organisationId(), officer)
                .filter(Standing::isMember)
                .isPresent()) throw new Refusal(DECIDES_OWN_CASE);
        var from = proof.state();
        proof.decide(command.accepted(), command.reason(), officer, clock.instant());
        proofs.flush();
        if (command.accepted()) accept(proof);
        audit.record(
                "proof", proof.id(), command.accepted() ? "accept" : "refuse", from, proof.state(), command.reason());
        return views.view(proof);
    }

    private void accept(Proof proof) {
        boolean takesOver = standings
                .of(proof.organisationId(), proof.claimant())
                .filter(Standing::owns)
                .isEmpty();
        if (takesOver) endInvitations.of(proof.organisationId());
        confirmOwner.handle(new ConfirmOwner.Command(proof.organisationId(), proof.claimant(), proof.sealedName()));
    }
}
