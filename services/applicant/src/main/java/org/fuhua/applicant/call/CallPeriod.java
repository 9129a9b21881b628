package org.fuhua.applicant.call;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// When a call accepts applications: from its opening to the end of the deadline's second, plus the grace.
public record CallPeriod(Instant opensAt, Instant deadlineAt, int graceSeconds) {

    /// @return the first instant at which nothing is accepted any more
    public Instant closesAt() {
        return deadlineAt.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1L + graceSeconds);
    }

    public boolean accepts(Instant at) {
        return !at.isBefore(opensAt) && at.isBefore(closesAt());
    }

    public boolean isOver(Instant at) {
        return !at.isBefore(closesAt());
    }
}
