package org.fuhua.applicant.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What one member said. Never changes.
@Entity
@Immutable
class Comment {
    @Id
    private UUID id;

    private UUID threadId;
    private String writtenBy;
    private Instant writtenAt;
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> mentions;

    Comment() {}

    /// @param sealedText as it is kept
    /// @param mentions subjects of members
    static Comment of(UUID id, UUID threadId, String by, Instant now, String sealedText, List<String> mentions) {
        var comment = new Comment();
        comment.id = id;
        comment.threadId = threadId;
        comment.writtenBy = by;
        comment.writtenAt = now;
        comment.text = sealedText;
        comment.mentions = List.copyOf(mentions);
        return comment;
    }

    UUID id() {
        return id;
    }

    UUID threadId() {
        return threadId;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String sealedText() {
        return text;
    }

    List<String> mentions() {
        return List.copyOf(mentions);
    }
}
