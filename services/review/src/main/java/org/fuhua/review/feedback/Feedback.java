package org.fuhua.review.feedback;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.platform.json.JsonColumn;
import org.jspecify.annotations.Nullable;

/// Comments of experts that an officer released to the applicant, word for word. What was released stays released; more
/// may follow.
@Entity
class Feedback {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;
    private UUID callId;
    private UUID applicationId;

    @Convert(converter = CommentsColumn.class)
    private List<Comment> comments = List.of();

    private String releasedBy;
    private Instant releasedAt;

    /// @param assignmentId whose sheet it is from; never told to the applicant
    /// @param criterion code; absent for the comment on the whole
    record Comment(UUID assignmentId, @Nullable String criterion, String text) {
        boolean isOf(UUID someAssignmentId, @Nullable String someCriterion) {
            return assignmentId.equals(someAssignmentId) && Objects.equals(criterion, someCriterion);
        }
    }

    Feedback() {}

    static Feedback release(
            UUID id, UUID roundId, UUID callId, UUID applicationId, List<Comment> comments, String by, Instant now) {
        var feedback = new Feedback();
        feedback.id = id;
        feedback.roundId = roundId;
        feedback.callId = callId;
        feedback.applicationId = applicationId;
        feedback.comments = List.copyOf(comments);
        feedback.releasedBy = by;
        feedback.releasedAt = now;
        return feedback;
    }

    UUID id() {
        return id;
    }

    UUID callId() {
        return callId;
    }

    UUID applicationId() {
        return applicationId;
    }

    List<Comment> comments() {
        return comments;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    static final class CommentsColumn extends JsonColumn<List<Comment>> {
        CommentsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
