package org.fuhua.review.decision;

import static org.fuhua.review.ReviewProblem.REVIEWS_OUTSTANDING;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fuhua.problem.Refusal;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.assignment.AssignmentLookup.Progress;
import org.fuhua.review.intake.Application;
import org.fuhua.review.round.RoundFacts;

/// Tells whether every review that a round promised is in.
@ApplicationScoped
class Completeness {
    private static final int FIRST = 20;

    private final AssignmentLookup assignments;

    Completeness(AssignmentLookup assignments) {
        this.assignments = assignments;
    }

    void check(RoundFacts round, List<Application> applications) {
        var progress = assignments.progressOfApplicationsIn(round.id());
        var lacking = applications.stream()
                .filter(a -> {
                    var its = progress.getOrDefault(a.id(), Progress.NONE);
                    return its.submitted() < round.reviewsPerApplication() || its.submitted() < its.made();
                })
                .map(Application::number)
                .toList();
        if (!lacking.isEmpty())
            throw new Refusal(
                    REVIEWS_OUTSTANDING,
                    "count",
                    lacking.size(),
                    "applications",
                    lacking.stream().limit(FIRST).toList());
    }
}
