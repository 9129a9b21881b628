package org.fuhua.review.assignment;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertLookup;

/// Finds an assignment of the expert who is signed in; that of another does not exist for them.
@ApplicationScoped
class OwnAssignment {
    private final Assignments assignments;
    private final ExpertLookup experts;

    OwnAssignment(Assignments assignments, ExpertLookup experts) {
        this.assignments = assignments;
        this.experts = experts;
    }

    Assignment get(UUID id) {
        var me = experts.me();
        return assignments
                .findByIdOptional(id)
                .filter(assignment -> assignment.belongsTo(me.id()))
                .orElseThrow(() -> new Refusal(NOT_FOUND));
    }
}
