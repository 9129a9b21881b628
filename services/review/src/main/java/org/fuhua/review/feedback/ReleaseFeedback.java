package org.fuhua.review.feedback;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.FEEDBACK_BEFORE_RESULT;
import static org.fuhua.review.ReviewProblem.FEEDBACK_NAMES_EXPERT;
import static org.fuhua.review.ReviewProblem.FEEDBACK_RELEASED_ALREADY;
import static org.fuhua.review.ReviewProblem.FEEDBACK_UNKNOWN_COMMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.Mentions;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.decision.DecidedLookup;
import org.fuhua.review.expert.ExpertFacts;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.feedback.Feedback.Comment;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.withholding.Withholding;
import org.jspecify.annotations.Nullable;

/// Releases chosen comments to the applicant once its result is public, none that gives an expert away.
@ApplicationScoped
class ReleaseFeedback {
    private final Feedbacks feedbacks;
    private final FeedbackPublisher publisher;
    private final ResultShown shown;
    private final DecidedLookup decided;
    private final AssignmentLookup assignments;
    private final ExpertLookup experts;
    private final ApplicationLookup applications;
    private final Withholding withholding;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    ReleaseFeedback(
            Feedbacks feedbacks,
            FeedbackPublisher publisher,
            ResultShown shown,
            DecidedLookup decided,
            AssignmentLookup assignments,
            ExpertLookup experts,
            ApplicationLookup applications,
            Withholding withholding,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.publisher = publisher;
        this.shown = shown;
        this.decided = decided;
        this.assignments = assignments;
        this.experts = experts;
        this.applications = applications;
        this.withholding = withholding;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param criterion absent for the comment on the whole
    record Choice(UUID assignmentId, @Nullable String criterion) {}

    @Transactional
    void handle(UUID applicationId, List<Choice> choices) {
        var found = decided.of(applicationId);
        if (withholding.hides(applications.find(applicationId).orElse(null))) throw new Refusal(NOT_FOUND);
        var decision = found.orElseThrow(() -> new Refusal(NOT_FOUND));
        if (!shown.of(decision.roundId())) throw new Refusal(FEEDBACK_BEFORE_RESULT);
        var feedback = Feedback.release(
                ids.next(),
                decision.roundId(),
                decision.callId(),
                applicationId,
                chosen(applicationId, choices),
                actors.current().subject(),
                clock.instant());
        feedbacks.persistAndFlush(feedback);
        publisher.released(feedback, decision.id());
        audit.record("feedback", feedback.id(), "RELEASE", null, "RELEASED", null);
    }

    private List<Comment> chosen(UUID applicationId, List<Choice> choices) {
        var known = assignments.comments(applicationId);
        var released = new ArrayList<Comment>();
        feedbacks.about(applicationId).forEach(earlier -> released.addAll(earlier.comments()));
        var names = names(assignments.everAssigned(applicationId));
        var chosen = new ArrayList<Comment>();
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            var place = "/comments/" + i;
            var comment = known.stream()
                    .filter(one -> one.assignmentId().equals(choice.assignmentId())
                            && Objects.equals(one.criterion(), choice.criterion()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(FEEDBACK_UNKNOWN_COMMENT).at(place));
            if (released.stream().anyMatch(one -> one.isOf(choice.assignmentId(), choice.criterion())))
                throw new Refusal(FEEDBACK_RELEASED_ALREADY).at(place);
            if (Mentions.in(comment.text(), names)) throw new Refusal(FEEDBACK_NAMES_EXPERT).at(place);
            var one = new Comment(comment.assignmentId(), comment.criterion(), comment.text());
            released.add(one);
            chosen.add(one);
        }
        return chosen;
    }

    /// Names and units of everybody who was ever asked to judge the application.
    private Set<String> names(Set<UUID> asked) {
        var names = new HashSet<>(experts.names(asked).values());
        experts.byId(asked).values().stream()
                .map(ExpertFacts::organisationName)
                .filter(Objects::nonNull)
                .forEach(names::add);
        return names;
    }
}
