package org.fuhua.review.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.fuhua.review.conflict.ConflictPolicy.Target;
import org.fuhua.review.intake.Application;
import org.fuhua.review.tie.Somebody;
import org.fuhua.review.tie.Tie;

/// Somebody in the library of experts who would have to keep away from an application, were they asked to judge it.
@ApplicationScoped
class ConflictTie implements Tie {
    private final ConflictLookup conflicts;

    ConflictTie(ConflictLookup conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public Map<Somebody, Predicate<Application>> of(Collection<Somebody> people) {
        var experts = people.stream().filter(one -> one.expertId() != null).toList();
        if (experts.isEmpty()) return Map.of();
        var policy = conflicts.policy();
        var reached = new HashMap<Somebody, Predicate<Application>>();
        for (var one : experts) {
            var id = one.expertId();
            if (id != null)
                reached.put(
                        one,
                        application ->
                                policy.between(id, new Target(application)).isPresent());
        }
        return reached;
    }
}
