package org.fuhua.review.plan;

import java.util.UUID;

/// One pair of a plan.
///
/// @param affinity how well the fields fit, in millionths
/// @param released whether it stands, nobody began it, and the plan gives it up
public record PairView(
        UUID applicationId,
        String applicationNumber,
        String applicationTitle,
        UUID expertId,
        String expertName,
        int affinity,
        boolean released) {
    @Override
    public String toString() {
        return "PairView[" + applicationId + ", " + expertId + "]";
    }
}
