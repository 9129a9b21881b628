package org.fuhua.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.ApplicationWithdrawn;
import org.fuhua.review.intake.MergerCopies;

/// Voids assignments that must not stand: for a conflict of interest (回避), or because the application is gone.
@ApplicationScoped
public class VoidAssignments {
    private final Assignments assignments;
    private final AssignmentPublisher publisher;
    private final ApplicationLookup applications;
    private final MergerCopies mergers;
    private final Audit audit;

    VoidAssignments(
            Assignments assignments,
            AssignmentPublisher publisher,
            ApplicationLookup applications,
            MergerCopies mergers,
            Audit audit) {
        this.assignments = assignments;
        this.publisher = publisher;
        this.applications = applications;
        this.mergers = mergers;
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
        var merged = mergers.all();
        var declared = merged.kept(organisationId);
        makeVoid(
                mine.stream()
                        .filter(a -> Objects.equals(
                                merged.kept(known.get(a.applicationId()).organisationId()), declared))
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
