package org.fuhua.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.ApplicationWithdrawn;

/// Voids assignments that must not stand: for a conflict of interest (回避), or because the application is gone.
@ApplicationScoped
public class VoidAssignments {
    private final Assignments assignments;
    private final AssignmentPublisher publisher;
    private final ApplicationLookup applications;
    private final Audit audit;

    VoidAssignments(
            Assignments assignments, AssignmentPublisher publisher, ApplicationLookup applications, Audit audit) {
        this.assignments = assignments;
        this.publisher = publisher;
        this.applications = applications;
        this.audit = audit;
    }

    @Transactional
    public void conflicted(UUID expertId, UUID applicationId, String reason) {
        makeVoid(assignments.activeOf(expertId, List.of(applicationId)), reason);
    }

    /// @param organisationId every assignment on its applications goes
    @Transactional
    public void conflictedWithOrganisation(UUID expertId, UUID organisationId, String reason) {
        var mine = assignments.activeOf(expertId);
        var known =
                applications.byId(mine.stream().map(Assignment::applicationId).toList());
        makeVoid(
                mine.stream()
                        .filter(a ->
                                known.get(a.applicationId()).organisationId().equals(organisationId))
                        .toList(),
                reason);
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
