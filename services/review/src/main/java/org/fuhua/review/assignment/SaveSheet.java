package org.fuhua.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.review.assessment.ScoreSheet;
import org.fuhua.review.intake.CallLookup;

/// Keeps what an expert has written so far.
@ApplicationScoped
class SaveSheet {
    private final OwnAssignment own;
    private final Assignments assignments;
    private final CallLookup calls;
    private final Clock clock;

    SaveSheet(OwnAssignment own, Assignments assignments, CallLookup calls, Clock clock) {
        this.own = own;
        this.assignments = assignments;
        this.calls = calls;
        this.clock = clock;
    }

    @Transactional
    SheetView handle(UUID id, ExpectedVersion expected, SheetRequest request) {
        var assignment = own.get(id);
        expected.check(assignment.version());
        var now = clock.instant();
        var sheet = new ScoreSheet(
                request.scores(),
                Objects.requireNonNullElse(request.notApplicable(), Set.of()),
                request.comments(),
                request.overall(),
                request.confidence(),
                now);
        assignment.save(sheet, calls.get(assignment.callId()).rubric(), now);
        assignments.flush();
        return SheetView.from(assignment);
    }
}
