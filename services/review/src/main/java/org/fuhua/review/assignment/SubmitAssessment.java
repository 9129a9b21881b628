package org.fuhua.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.review.intake.CallLookup;

/// Makes a sheet final.
@ApplicationScoped
class SubmitAssessment {
    private final OwnAssignment own;
    private final Assignments assignments;
    private final AssignmentPublisher publisher;
    private final CallLookup calls;
    private final Audit audit;
    private final Clock clock;

    SubmitAssessment(
            OwnAssignment own,
            Assignments assignments,
            AssignmentPublisher publisher,
            CallLookup calls,
            Audit audit,
            Clock clock) {
        this.own = own;
        this.assignments = assignments;
        this.publisher = publisher;
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    SheetView handle(UUID id, ExpectedVersion expected) {
        var assignment = own.get(id);
        expected.check(assignment.version());
        var before = assignment.state();
        var submitted = assignment.submit(calls.get(assignment.callId()).rubric(), clock.instant());
        publisher.publish(submitted);
        audit.record("assignment", id, "SUBMIT", before, assignment.state(), null);
        assignments.flush();
        return SheetView.from(assignment);
    }
}
