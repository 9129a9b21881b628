package org.fuhua.applicant.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.fuhua.applicant.application.OwnApplications.Own;
import org.fuhua.platform.outbox.Outbox;

/// Tells that somebody was mentioned and where, so that they hear of it: not what was said, and no names.
@ApplicationScoped
class CommentPublisher {
    private final Outbox outbox;

    CommentPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record MemberMentionedV1(
            UUID applicationId,
            UUID callId,
            UUID threadId,
            UUID commentId,
            String section,
            String pointer,
            List<String> subjects) {}

    void mentioned(Own own, CommentThread thread, Comment comment) {
        if (comment.mentions().isEmpty()) return;
        outbox.add(
                "application",
                own.applicationId(),
                "member-mentioned.v1",
                new MemberMentionedV1(
                        own.applicationId(),
                        own.callId(),
                        thread.id(),
                        comment.id(),
                        thread.section(),
                        thread.pointer(),
                        comment.mentions()));
    }
}
