package org.fuhua.review.objection;

import static org.fuhua.review.ReviewProblem.DEADLINE_PASSED_ALREADY;
import static org.fuhua.review.ReviewProblem.REVIEWS_OUTSTANDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.assignment.MakeAssignments;
import org.fuhua.review.conflict.ConflictLookup;
import org.fuhua.review.conflict.ConflictPolicy;
import org.fuhua.review.expert.BarLookup;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.ApplicationLookup;

/// Has an application judged by experts who never saw it (重新评审), and goes on once all their sheets are in. Earlier
/// sheets stay as they are.
@ApplicationScoped
class ReviewAgain {
    private final Objections objections;
    private final ObjectionPublisher publisher;
    private final ApplicationLookup applications;
    private final AssignmentLookup assignments;
    private final MakeAssignments make;
    private final ExpertLookup experts;
    private final ConflictLookup conflicts;
    private final BarLookup bars;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    ReviewAgain(
            Objections objections,
            ObjectionPublisher publisher,
            ApplicationLookup applications,
            AssignmentLookup assignments,
            MakeAssignments make,
            ExpertLookup experts,
            ConflictLookup conflicts,
            BarLookup bars,
            Actors actors,
            Audit audit,
            Clock clock) {
        this.objections = objections;
        this.publisher = publisher;
        this.applications = applications;
        this.assignments = assignments;
        this.make = make;
        this.experts = experts;
        this.conflicts = conflicts;
        this.bars = bars;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void order(UUID id, ExpectedVersion expected, int number, Instant deadlineAt) {
        if (!deadlineAt.isAfter(clock.instant())) throw new Refusal(DEADLINE_PASSED_ALREADY).at("/deadlineAt");
        var objection = objections.get(id, expected);
        var by = actors.current().subject();
        objection.checkHandler(by);
        var application = applications.find(objection.applicationId()).orElseThrow();
        var away = new HashSet<>(assignments.everAssigned(application.id()));
        away.addAll(conflicts
                .policy()
                .against(new ConflictPolicy.Target(application))
                .keySet());
        away.addAll(bars.on(LocalDate.now(clock)));
        var candidates = experts.all().stream()
                .filter(expert -> expert.capacity() > 0 && !away.contains(expert.id()))
                .toList();
        var drawn = ReReviewDraw.of(candidates, application.fields(), number, objection.id());
        var from = objection.state();
        publisher.publish(
                objection.reviewAgain(drawn.stream().map(ExpertFacts::id).toList(), by));
        objections.flush();
        make.handle(new MakeAssignments.Command(
                objection.roundId(),
                objection.callId(),
                deadlineAt,
                drawn.stream()
                        .map(e -> new MakeAssignments.Pair(application.id(), e.id(), e.subject()))
                        .toList()));
        audit.record("objection", id, "REVIEW_AGAIN", from, objection.state(), null);
    }

    @Transactional
    void close(UUID id, ExpectedVersion expected) {
        var objection = objections.get(id, expected);
        var before = objection.state();
        objection.reviewed(actors.current().subject());
        long missing = objection.reReviewers().size()
                - assignments
                        .submitted(objection.applicationId(), objection.reReviewers())
                        .size();
        if (missing > 0) throw new Refusal(REVIEWS_OUTSTANDING, "count", missing);
        audit.record("objection", id, "REVIEWED", before, objection.state(), null);
        objections.flush();
    }
}
