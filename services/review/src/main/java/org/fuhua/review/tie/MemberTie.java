package org.fuhua.review.tie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.MembershipCopies;
import org.fuhua.review.intake.MergerCopies;
import org.fuhua.review.intake.Mergers;
import org.jspecify.annotations.Nullable;

/// Somebody who acts for the applicant, or for the department that recommended it.
@ApplicationScoped
class MemberTie implements Tie {
    private final MembershipCopies memberships;
    private final MergerCopies mergers;

    MemberTie(MembershipCopies memberships, MergerCopies mergers) {
        this.memberships = memberships;
        this.mergers = mergers;
    }

    @Override
    public Kind kind() {
        return Kind.MEMBER;
    }

    @Override
    public Map<Somebody, Predicate<Application>> of(Collection<Somebody> people) {
        var acting = new HashMap<Somebody, Set<UUID>>();
        for (var one : people) {
            if (one.subject() == null) continue;
            var organisations = memberships.of(one.subject());
            if (!organisations.isEmpty()) acting.put(one, organisations);
        }
        if (acting.isEmpty()) return Map.of();
        var merged = mergers.all();
        var reached = new HashMap<Somebody, Predicate<Application>>();
        acting.forEach((one, organisations) -> reached.put(
                one,
                application -> isFor(application.organisationId(), organisations, merged)
                        || isFor(application.recommenderOrganisationId(), organisations, merged)));
        return reached;
    }

    private static boolean isFor(@Nullable UUID organisation, Set<UUID> acting, Mergers merged) {
        var kept = merged.kept(organisation);
        return kept != null && acting.contains(kept);
    }
}
