package org.fuhua.review.assignment;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertLookup;
import org.jspecify.annotations.Nullable;

/// Gives a submitted sheet back to its expert. Whether it still may be is for whoever decides to say.
@ApplicationScoped
public class ReturnSheet {
    private final Assignments assignments;
    private final AssignmentPublisher publisher;
    private final ExpertLookup experts;
    private final Audit audit;
    private final Clock clock;

    ReturnSheet(
            Assignments assignments, AssignmentPublisher publisher, ExpertLookup experts, Audit audit, Clock clock) {
        this.assignments = assignments;
        this.publisher = publisher;
        this.experts = experts;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return the application whose sheet it is, if there is such an assignment
    public Optional<UUID> applicationOf(UUID assignmentId) {
        return assignments.findByIdOptional(assignmentId).map(Assignment::applicationId);
    }

    /// @param until a new deadline for this sheet alone
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(UUID assignmentId, ExpectedVersion expected, String reason, @Nullable Instant until) {
        var assignment = assignments.findByIdOptional(assignmentId).orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(assignment.version());
        var before = assignment.state();
        var reader =
                experts.find(assignment.expertId()).map(ExpertFacts::subject).orElse(null);
        publisher.publish(assignment.giveBack(until, reader, clock.instant()));
        audit.record("assignment", assignmentId, "RETURN", before, assignment.state(), reason);
        assignments.flush();
    }
}
