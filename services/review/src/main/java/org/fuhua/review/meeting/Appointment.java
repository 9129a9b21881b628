package org.fuhua.review.meeting;

import static org.fuhua.review.ReviewProblem.MEETING_NOTICE_SHORT;
import static org.fuhua.review.ReviewProblem.MEETING_PLACE_MISSING;
import static org.fuhua.review.ReviewProblem.MEETING_TIME_SHORT;

import java.time.Duration;
import java.time.Instant;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// When and where experts come together. Applicants who appear come one after the other, in the order of the agenda.
///
/// @param place where it is; absent where it is online only
/// @param link under which one takes part; absent where it is not online
/// @param minutesEach time of each applicant; absent where all come at the beginning
record Appointment(
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String link,
        @Nullable Integer minutesEach) {

    /// Refuses a time that is over before all have appeared, a place that is not one, and what applicants hear too
    /// late.
    ///
    /// @param items how many are on the agenda
    void check(MeetingKind kind, int items, int noticeDays, Instant now) {
        checkFits(items);
        boolean nowhere = kind == MeetingKind.SITE_VISIT ? place == null : place == null && link == null;
        if (nowhere) throw new Refusal(MEETING_PLACE_MISSING).at("/appointment/place");
        var earliest = kind.isAppeared() ? now.plus(Duration.ofDays(noticeDays)) : now;
        if (startsAt.isBefore(earliest))
            throw new Refusal(MEETING_NOTICE_SHORT, "noticeDays", kind.isAppeared() ? noticeDays : 0)
                    .at("/appointment/startsAt");
    }

    void checkFits(int items) {
        if (!endsAt.isAfter(startsAt) || endOf(items).isAfter(endsAt))
            throw new Refusal(MEETING_TIME_SHORT, "items", items).at("/appointment/endsAt");
    }

    /// @param position on the agenda, the first is 1
    Instant startOf(int position) {
        return minutesEach == null ? startsAt : startsAt.plus(Duration.ofMinutes((long) (position - 1) * minutesEach));
    }

    Instant endOf(int position) {
        return minutesEach == null ? endsAt : startOf(position + 1);
    }

    @Override
    public String toString() {
        return "Appointment[" + startsAt + "]";
    }
}
