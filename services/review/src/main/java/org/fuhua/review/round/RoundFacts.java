package org.fuhua.review.round;

import java.time.Instant;
import java.util.UUID;

/// A round as the other features know it.
public record RoundFacts(
        UUID id, UUID callId, RoundState state, Instant assessmentDeadlineAt, int reviewsPerApplication) {
    static RoundFacts from(Round round) {
        return new RoundFacts(
                round.id(), round.callId(), round.state(), round.assessmentDeadlineAt(), round.reviewsPerApplication());
    }
}
