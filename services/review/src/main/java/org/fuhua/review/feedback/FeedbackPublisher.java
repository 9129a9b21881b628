package org.fuhua.review.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.platform.outbox.Outbox;

/// Tells that comments were released, without a word of them: they are read here, by the applicant.
@ApplicationScoped
class FeedbackPublisher {
    private final Outbox outbox;

    FeedbackPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record FeedbackReleasedV1(UUID decisionId, UUID applicationId, UUID callId, int comments) {}

    void released(Feedback feedback, UUID decisionId) {
        outbox.add(
                "decision",
                decisionId,
                "feedback-released.v1",
                new FeedbackReleasedV1(
                        decisionId,
                        feedback.applicationId(),
                        feedback.callId(),
                        feedback.comments().size()));
    }
}
