package org.fuhua.review.expert;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.NO_EXPERT_PROFILE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Shows what experts state: experts their own, the agency anybody's, which is written down.
@ApplicationScoped
class ReadDossiers {
    private final Experts experts;
    private final Dossiers dossiers;
    private final SealDossier sealDossier;
    private final Actors actors;
    private final Audit audit;

    ReadDossiers(Experts experts, Dossiers dossiers, SealDossier sealDossier, Actors actors, Audit audit) {
        this.experts = experts;
        this.dossiers = dossiers;
        this.sealDossier = sealDossier;
        this.actors = actors;
        this.audit = audit;
    }

    DossierView own() {
        return view(experts.withSubject(actors.current().subject())
                .orElseThrow(() -> new Refusal(NO_EXPERT_PROFILE))
                .id());
    }

    @Transactional
    DossierView of(UUID expertId) {
        if (experts.findByIdOptional(expertId).isEmpty()) throw new Refusal(NOT_FOUND);
        audit.record("expert", expertId, "READ-DOSSIER", null, null, null);
        return view(expertId);
    }

    private DossierView view(UUID expertId) {
        var known = Optional.ofNullable(dossiers.findById(expertId));
        return new DossierView(
                expertId,
                known.map(Dossier::statedVersion).orElse(0L),
                known.map(Dossier::changedAt).orElse(null),
                sealDossier.open(known.map(Dossier::content).orElse(Dossier.Content.EMPTY)));
    }
}
