package org.fuhua.review.round;

import java.time.Instant;
import java.util.UUID;

/// What can happen to a round that others hear of.
sealed interface RoundEvent {
    UUID roundId();

    record Opened(UUID roundId, UUID callId, long applications, Instant assessmentDeadlineAt) implements RoundEvent {}

    record Assigned(UUID roundId, UUID callId, UUID planId, int assignments) implements RoundEvent {}

    record Decided(UUID roundId, UUID callId, int decisions) implements RoundEvent {}
}
