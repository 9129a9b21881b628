package org.fuhua.review.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fuhua.review.expert.Background.Unit;
import org.fuhua.review.intake.Application;

/// Who ever worked for those behind an application: the applicant, its partners, who recommends it, and whatever hangs
/// together with the applicant. Wider than what somebody must keep away from, which is forgotten after some years; a
/// panel may have to have others too (外单位专家).
public final class Insiders {
    private final ConflictFacts facts;
    private final Map<String, Set<UUID>> byUnit = new HashMap<>();

    Insiders(ConflictFacts facts) {
        this.facts = facts;
        for (var expert : facts.experts())
            for (var employment : expert.employments())
                for (var key : facts.organisations().keys(employment.unit()))
                    byUnit.computeIfAbsent(key, _ -> new HashSet<>()).add(expert.id());
    }

    public Set<UUID> of(Application application) {
        var organisations = facts.organisations();
        var applicant = organisations.keys(
                new Unit(application.organisationId(), application.organisationUscc(), application.organisationName()));
        var keys = new HashSet<>(applicant);
        for (var code : facts.partners().getOrDefault(application.id(), Set.of()))
            keys.addAll(organisations.keysOf(code));
        if (application.recommenderOrganisationId() != null)
            keys.addAll(organisations.keys(new Unit(application.recommenderOrganisationId(), null, "")));
        for (var related : organisations.related(OrganisationGraph.codes(applicant)))
            keys.addAll(organisations.keysOf(related.uscc()));
        var insiders = new HashSet<UUID>();
        for (var key : keys) insiders.addAll(byUnit.getOrDefault(key, Set.of()));
        return insiders;
    }
}
