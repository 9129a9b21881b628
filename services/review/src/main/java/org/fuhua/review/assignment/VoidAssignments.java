package org.fuhua.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.review.intake.ApplicationWithdrawn;

/// Voids assignments that must not stand: for a conflict of interest (回避), or because the application is gone.
@ApplicationScoped
public class VoidAssignments {
    private final Assignments assignments;
    private final AssignmentPublisher publisher;
    private final Audit audit;

    VoidAssignments(Assignments assignments, AssignmentPublisher publisher, Audit audit) {
        this.assignments = assignments;
        this.publisher = publisher;
        this.audit = audit;
    }

    /// @param reason goes on record
    @Transactional
    public void of(UUID expertId, UUID applicationId, String reason) {
        makeVoid(assignments.activeOf(expertId, List.of(applicationId)), reason);
    }

    /// An assignment that nobody began and that goes to somebody else.
    public record Released(UUID applicationId, UUID expertId) {}

    /// Gives up assignments so that a gap elsewhere can be filled.
    @Transactional
    public void moved(List<Released> released) {
        for (var one : released)
            makeVoid(assignments.activeOf(one.expertId(), List.of(one.applicationId())), "moved to fill a gap");
        assignments.flush();
    }

    void withdrawn(@Observes ApplicationWithdrawn withdrawal) {
        makeVoid(assignments.activeOn(withdrawal.applicationId()), "application withdrawn");
    }

    private void makeVoid(List<Assignment> affected, String reason) {
        for (var assignment : affected) {
            var before = assignment.state();
            publisher.publish(assignment.makeVoid());
            audit.record("assignment", assignment.id(), "VOID", before, assignment.state(), reason);
        }
    }
}
