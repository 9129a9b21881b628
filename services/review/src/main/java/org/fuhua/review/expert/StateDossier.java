package org.fuhua.review.expert;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.NO_EXPERT_PROFILE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Replaces what is stated about work, people and interests of an expert, by the expert or by an officer. An address
/// that the identity provider has verified for the expert is theirs from then on, whatever they were registered with.
@ApplicationScoped
class StateDossier {
    private final Experts experts;
    private final Dossiers dossiers;
    private final ExpertKeys keys;
    private final SealDossier sealDossier;
    private final FieldCipher cipher;
    private final Event<ExpertChanged> changes;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    StateDossier(
            Experts experts,
            Dossiers dossiers,
            ExpertKeys keys,
            SealDossier sealDossier,
            FieldCipher cipher,
            Event<ExpertChanged> changes,
            Actors actors,
            Audit audit,
            Clock clock) {
        this.experts = experts;
        this.dossiers = dossiers;
        this.keys = keys;
        this.sealDossier = sealDossier;
        this.cipher = cipher;
        this.changes = changes;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    DossierView own(ExpectedVersion expected, StatedDossier stated) {
        var me = experts.withSubject(actors.current().subject()).orElseThrow(() -> new Refusal(NO_EXPERT_PROFILE));
        actors.verifiedAddress()
                .map(cipher::blindIndex)
                .filter(key -> !keys.isAnothers(key, me.id()))
                .ifPresent(key -> keys.keep(key, me.id()));
        return state(me.id(), expected, stated);
    }

    @Transactional
    DossierView of(UUID expertId, ExpectedVersion expected, StatedDossier stated) {
        if (experts.findByIdOptional(expertId).isEmpty()) throw new Refusal(NOT_FOUND);
        return state(expertId, expected, stated);
    }

    private DossierView state(UUID expertId, ExpectedVersion expected, StatedDossier stated) {
        stated.check();
        var known = dossiers.findById(expertId);
        expected.check(known == null ? 0 : known.statedVersion());
        var dossier = known == null ? Dossier.of(expertId) : known;
        dossier.state(sealDossier.seal(stated), clock.instant());
        if (known == null) dossiers.persist(dossier);
        dossiers.flush();
        audit.record("expert", expertId, "STATE-DOSSIER", null, null, null);
        changes.fire(new ExpertChanged(expertId));
        return new DossierView(expertId, dossier.statedVersion(), dossier.changedAt(), stated);
    }
}
