package org.fuhua.applicant.comment;

import static org.fuhua.applicant.ApplicantProblem.THREAD_FULL;
import static org.fuhua.applicant.ApplicantProblem.THREAD_RESOLVED;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// A conversation about one answer. It goes on until somebody says that it is settled, and can be taken up again.
@Entity
class CommentThread {
    static final int MOST_COMMENTS = 50;

    @Id
    private UUID id;

    private UUID applicationId;
    private String section;
    private String pointer;
    private Instant openedAt;
    private int comments;
    private @Nullable Instant resolvedAt;
    private @Nullable String resolvedBy;

    CommentThread() {}

    /// @param pointer begins inside the section; empty for the section as a whole
    record Place(UUID applicationId, String section, String pointer) {}

    static CommentThread open(UUID id, Place place, Instant now) {
        var thread = new CommentThread();
        thread.id = id;
        thread.applicationId = place.applicationId();
        thread.section = place.section();
        thread.pointer = place.pointer();
        thread.openedAt = now;
        return thread;
    }

    /// Counts a comment in; refuses when it is settled or has become too long to be read.
    void say() {
        if (resolvedAt != null) throw new Refusal(THREAD_RESOLVED);
        if (comments >= MOST_COMMENTS) throw new Refusal(THREAD_FULL, "most", MOST_COMMENTS);
        comments++;
    }

    /// Settling what is settled changes nothing.
    void resolve(String by, Instant now) {
        if (resolvedAt != null) return;
        resolvedAt = now;
        resolvedBy = by;
    }

    void reopen() {
        resolvedAt = null;
        resolvedBy = null;
    }

    UUID id() {
        return id;
    }

    String section() {
        return section;
    }

    String pointer() {
        return pointer;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant resolvedAt() {
        return resolvedAt;
    }

    @Nullable
    String resolvedBy() {
        return resolvedBy;
    }
}
