package org.fuhua.applicant.proof;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A proof in a list.
record ProofSummary(
        UUID id,
        ProofState state,
        UUID organisationId,
        String organisationNameZh,
        String claimantName,
        Instant begunAt,
        @Nullable Instant handedInAt) {

    @Override
    public String toString() {
        return "ProofSummary[" + id + "]";
    }
}
