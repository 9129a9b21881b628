package org.fuhua.review.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting in a list.
///
/// @param startsAt absent where no date is set
public record MeetingRow(
        UUID id,
        UUID roundId,
        String callCode,
        String callTitleZh,
        String callTitleEn,
        MeetingKind kind,
        MeetingState state,
        @Nullable Instant startsAt,
        Instant preparedAt,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt) {}
