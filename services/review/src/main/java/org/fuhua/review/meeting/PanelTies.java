package org.fuhua.review.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.Application;
import org.fuhua.review.tie.Somebody;
import org.fuhua.review.tie.Tie.Kind;
import org.fuhua.review.tie.TieLookup;

/// Finds the members of a panel who have a tie to an application. That they read it is none: they are to talk about it.
@ApplicationScoped
class PanelTies {
    private static final List<Kind> KEPT_OUT = List.of(Kind.MEMBER, Kind.TEAM, Kind.CONFLICT);

    private final TieLookup ties;
    private final ExpertLookup experts;

    PanelTies(TieLookup ties, ExpertLookup experts) {
        this.ties = ties;
        this.experts = experts;
    }

    /// @return the members with a tie, by application
    Map<UUID, Set<UUID>> among(Collection<UUID> members, Collection<Application> applications) {
        var accounts = experts.accounts(members);
        var people = new HashSet<Somebody>();
        for (var id : members) {
            people.add(new Somebody(null, id, null));
            // Somebody who was registered twice may be signed in as either.
            accounts.getOrDefault(id, Set.of()).forEach(account -> people.add(new Somebody(account, id, null)));
        }
        var tied = new HashMap<UUID, Set<UUID>>();
        applications.forEach(application -> tied.put(application.id(), new HashSet<>()));
        ties.of(people, KEPT_OUT)
                .forEach((member, theirs) -> theirs.any(KEPT_OUT)
                        .ifPresent(reached -> applications.stream()
                                .filter(reached)
                                .forEach(application -> Objects.requireNonNull(tied.get(application.id()))
                                        .add(Objects.requireNonNull(member.expertId())))));
        return tied;
    }
}
