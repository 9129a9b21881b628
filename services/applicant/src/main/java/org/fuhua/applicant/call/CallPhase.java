package org.fuhua.applicant.call;

import java.time.Instant;

/// How a call looks from outside at some moment.
public enum CallPhase {
    DRAFT,
    PUBLISHED,
    OPEN,
    CLOSED,
    CANCELLED;

    /// @param closesAt first instant at which nothing is accepted
    static CallPhase at(Instant now, CallState state, Instant opensAt, Instant closesAt) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case CLOSED -> CLOSED;
            case CANCELLED -> CANCELLED;
            case PUBLISHED -> now.isBefore(opensAt) ? PUBLISHED : now.isBefore(closesAt) ? OPEN : CLOSED;
        };
    }
}
