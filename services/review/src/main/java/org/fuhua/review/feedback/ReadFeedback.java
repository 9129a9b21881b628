package org.fuhua.review.feedback;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.reading.ConfidentialDocument.SHEET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.assessment.Criterion;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.decision.DecidedLookup;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.intake.MembershipCopies;
import org.fuhua.review.reading.KeepReading;
import org.fuhua.review.withholding.Withholding;

/// Shows comments: to officers all that were written, to the applicant those that were released.
@ApplicationScoped
class ReadFeedback {
    private final Feedbacks feedbacks;
    private final AssignmentLookup assignments;
    private final ApplicationLookup applications;
    private final CallLookup calls;
    private final DecidedLookup decided;
    private final ResultShown shown;
    private final MembershipCopies memberships;
    private final Withholding withholding;
    private final Actors actors;
    private final KeepReading readings;

    ReadFeedback(
            Feedbacks feedbacks,
            AssignmentLookup assignments,
            ApplicationLookup applications,
            CallLookup calls,
            DecidedLookup decided,
            ResultShown shown,
            MembershipCopies memberships,
            Withholding withholding,
            Actors actors,
            KeepReading readings) {
        this.feedbacks = feedbacks;
        this.assignments = assignments;
        this.applications = applications;
        this.calls = calls;
        this.decided = decided;
        this.shown = shown;
        this.memberships = memberships;
        this.withholding = withholding;
        this.actors = actors;
        this.readings = readings;
    }

    /// @return what experts wrote about an application; who wrote it is a number that says no more
    @Transactional
    Page<CommentView> written(UUID applicationId) {
        var application = applications.find(applicationId).orElse(null);
        if (withholding.hides(application) || application == null) throw new Refusal(NOT_FOUND);
        readings.of(SHEET, application);
        var rubric = calls.get(application.callId()).rubric();
        var released = feedbacks.about(applicationId);
        var readers = new LinkedHashMap<UUID, Integer>();
        var items = assignments.comments(applicationId).stream()
                .map(comment -> {
                    var criterion = rubric.find(comment.criterion());
                    return new CommentView(
                            comment.assignmentId(),
                            readers.computeIfAbsent(comment.assignmentId(), _ -> readers.size() + 1),
                            comment.criterion(),
                            criterion == null ? null : criterion.labelZh(),
                            criterion == null ? null : criterion.labelEn(),
                            comment.text(),
                            released.stream()
                                    .filter(one -> one.comments().stream()
                                            .anyMatch(c -> c.isOf(comment.assignmentId(), comment.criterion())))
                                    .map(Feedback::releasedAt)
                                    .findFirst()
                                    .orElse(null));
                })
                .toList();
        return new Page<>(items, null);
    }

    /// @return what was released to the organisation of who is signed in, in an order that tells nothing of who wrote
    ///     it; nothing about others' applications and nothing while the result is not public
    Page<ReleasedView> released(UUID applicationId) {
        var mine = memberships.acting(actors.current().subject());
        var application = applications.find(applicationId).filter(one -> mine.test(one.organisationId()));
        if (application.isEmpty()) return new Page<>(List.of(), null);
        var decision = decided.of(applicationId).filter(one -> shown.of(one.roundId()));
        if (decision.isEmpty()) return new Page<>(List.of(), null);
        var rubric = calls.get(application.get().callId()).rubric();
        var items = new ArrayList<ReleasedView>();
        for (var feedback : feedbacks.about(applicationId))
            for (var comment : feedback.comments()) {
                var criterion = rubric.find(comment.criterion());
                items.add(new ReleasedView(
                        criterion == null ? null : criterion.labelZh(),
                        criterion == null ? null : criterion.labelEn(),
                        comment.text()));
            }
        var labels = rubric.criteria().stream().map(Criterion::labelZh).toList();
        items.sort(Comparator.comparingInt(
                        (ReleasedView one) -> one.labelZh() == null ? labels.size() : labels.indexOf(one.labelZh()))
                .thenComparing(ReleasedView::text));
        return new Page<>(items, null);
    }
}
