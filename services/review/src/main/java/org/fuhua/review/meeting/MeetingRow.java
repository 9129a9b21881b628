package org.fuhua.review.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting in a list.
public record MeetingRow(
        UUID id,
        UUID roundId,
        String callCode,
        String callTitleZh,
        String callTitleEn,
        MeetingState state,
        Instant preparedAt,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt) {}
