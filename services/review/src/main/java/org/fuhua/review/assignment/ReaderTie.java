package org.fuhua.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Predicate;
import org.fuhua.review.intake.Application;
import org.fuhua.review.tie.Somebody;
import org.fuhua.review.tie.Tie;

/// Somebody who judges an application themselves: what the others say of it is kept from them, whatever else they are.
@ApplicationScoped
class ReaderTie implements Tie {
    private final Assignments assignments;

    ReaderTie(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public Kind kind() {
        return Kind.READER;
    }

    @Override
    public Map<Somebody, Predicate<Application>> of(Collection<Somebody> people) {
        var reached = new HashMap<Somebody, Predicate<Application>>();
        for (var one : people) {
            if (one.expertId() == null) continue;
            var theirs = new HashSet<>(assignments.applicationsOf(one.expertId()));
            if (!theirs.isEmpty()) reached.put(one, application -> theirs.contains(application.id()));
        }
        return reached;
    }
}
