package org.fuhua.applicant.call;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// When a call accepts applications: from its opening to the end of the deadline's second, plus the grace.
public record CallPeriod(Instant opensAt, Instant deadlineAt, int graceSeconds) {

    /// @param closesAt as kept, with the grace in it
    static CallPeriod of(Instant opensAt, Instant deadlineAt, Instant closesAt) {
        var withoutGrace = new CallPeriod(opensAt, deadlineAt, 0).closesAt();
        return new CallPeriod(opensAt, deadlineAt, (int) withoutGrace.until(closesAt, ChronoUnit.SECONDS));
    }

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
