package org.fuhua.review.plan;

import java.util.UUID;

/// One pair of a plan.
///
/// @param affinity how well the fields fit, in thousandths
public record PairView(
        UUID applicationId,
        String applicationNumber,
        String applicationTitle,
        UUID expertId,
        String expertName,
        int affinity) {
    @Override
    public String toString() {
        return "PairView[" + applicationId + ", " + expertId + "]";
    }
}
