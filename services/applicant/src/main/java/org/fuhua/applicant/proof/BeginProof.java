package org.fuhua.applicant.proof;

import static org.fuhua.applicant.ApplicantProblem.ORGANISATION_VERIFIED_ALREADY;
import static org.fuhua.applicant.ApplicantProblem.USCC_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.fuhua.applicant.organisation.OrganisationState;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.applicant.organisation.Uscc;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Begins to show that somebody acts for the organisation with a credit code: its owner, or somebody who found the code
/// registered by another.
@ApplicationScoped
class BeginProof {
    private final Proofs proofs;
    private final ProofViews views;
    private final Standings standings;
    private final Audit audit;
    private final Actors actors;
    private final FieldCipher cipher;
    private final Ids ids;
    private final Clock clock;

    BeginProof(
            Proofs proofs,
            ProofViews views,
            Standings standings,
            Audit audit,
            Actors actors,
            FieldCipher cipher,
            Ids ids,
            Clock clock) {
        this.proofs = proofs;
        this.views = views;
        this.standings = standings;
        this.audit = audit;
        this.actors = actors;
        this.cipher = cipher;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    ProofView handle(Uscc uscc) {
        var actor = actors.current();
        var standing =
                standings.ofCode(uscc.code(), actor.subject()).orElseThrow(() -> new Refusal(USCC_UNKNOWN).at("/uscc"));
        standings.requireLiving(standing.organisationId());
        if (standing.owns() && standing.state() == OrganisationState.VERIFIED)
            throw new Refusal(ORGANISATION_VERIFIED_ALREADY).at("/uscc");
        var proof = Proof.begin(
                ids.next(), standing.organisationId(), actor.subject(), cipher.seal(actor.name()), clock.instant());
        proofs.begin(proof);
        audit.record("proof", proof.id(), "begin", null, proof.state(), null);
        return views.view(proof);
    }
}
