package org.fuhua.review.tie;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuhua.platform.security.Actors;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertLookup;

/// Finds who is tied to which application. Nobody else works that out.
@ApplicationScoped
public class TieLookup {
    private final List<Tie> kinds;
    private final ExpertLookup experts;
    private final Actors actors;

    TieLookup(@All List<Tie> kinds, ExpertLookup experts, Actors actors) {
        this.kinds = kinds;
        this.experts = experts;
        this.actors = actors;
    }

    /// @return the ties of whoever is signed in
    public Ties own() {
        var me = new Somebody(
                actors.current().subject(),
                experts.current().map(ExpertFacts::id).orElse(null),
                actors.verifiedAddress().orElse(null));
        return of(List.of(me), List.of(Tie.Kind.values())).get(me);
    }

    /// @return the ties of those kinds that each of them has
    public Map<Somebody, Ties> of(Collection<Somebody> people, Collection<Tie.Kind> which) {
        var found = new HashMap<Somebody, Ties>();
        people.forEach(one -> found.put(one, new Ties()));
        for (var tie : kinds) {
            if (!which.contains(tie.kind())) continue;
            tie.of(people).forEach((one, reached) -> found.get(one).add(tie.kind(), reached));
        }
        return found;
    }
}
