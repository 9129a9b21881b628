package org.fuhua.review.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.review.assignment.AssignmentLookup;

/// Lets an expert step back from an assignment: the conflict is written down and the assignment voided with it.
@ApplicationScoped
class DeclareOnAssignment {
    private final AssignmentLookup assignments;
    private final DeclareConflict declare;

    DeclareOnAssignment(AssignmentLookup assignments, DeclareConflict declare) {
        this.assignments = assignments;
        this.declare = declare;
    }

    @Transactional
    ConflictView handle(UUID assignmentId, ExpectedVersion expected, String reason) {
        var pair = assignments.own(assignmentId, expected);
        var target = new Conflict.Target(pair.applicationId(), null);
        return declare.handle(new DeclareConflict.Command(pair.expertId(), target, reason));
    }
}
