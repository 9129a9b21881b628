package org.fuhua.review.feedback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A comment as an officer chooses from.
///
/// @param reader a number for whose sheet it is from
/// @param criterion code, with its labels; absent for the comment on the whole
/// @param releasedAt absent while the applicant does not see it
public record CommentView(
        UUID assignmentId,
        int reader,
        @Nullable String criterion,
        @Nullable String labelZh,
        @Nullable String labelEn,
        String text,
        @Nullable Instant releasedAt) {}
