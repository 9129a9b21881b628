package org.fuhua.talent.need;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can happen to a need. A new fact here makes the compiler point at every place that must know it.
sealed interface NeedEvent {
    UUID needId();

    record Collected(UUID needId) implements NeedEvent {}

    record Screened(UUID needId, boolean selected) implements NeedEvent {}

    record Published(UUID needId, Terms terms) implements NeedEvent {}

    record Opened(UUID needId, UUID callId) implements NeedEvent {}

    record Matched(UUID needId, UUID callId, UUID applicationId) implements NeedEvent {}

    record ClosedWithoutBid(UUID needId, UUID callId) implements NeedEvent {}

    record CallCancelled(UUID needId, UUID callId) implements NeedEvent {}

    /// @param wasPublished whether others know of the need and must hear of its end
    record Withdrawn(UUID needId, @Nullable UUID callId, boolean wasPublished) implements NeedEvent {}
}
