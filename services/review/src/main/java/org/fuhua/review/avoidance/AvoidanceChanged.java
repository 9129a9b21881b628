package org.fuhua.review.avoidance;

import java.util.UUID;

/// Told inside this service, in the same transaction, when somebody's word keeps more experts out of a round.
public record AvoidanceChanged(UUID roundId) {}
