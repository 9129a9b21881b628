package org.fuhua.review.decision;

import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// A decision as the public notice knows it: without its reason.
///
/// @param award present just with [Outcome#AWARD]
public record DecisionFacts(
        UUID id,
        UUID roundId,
        UUID callId,
        UUID applicationId,
        Outcome outcome,
        @Nullable Money award) {
    public boolean isAward() {
        return outcome == Outcome.AWARD;
    }
}
