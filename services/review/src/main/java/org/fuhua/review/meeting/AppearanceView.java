package org.fuhua.review.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When and where an applicant appears before experts, as the applicant may see it: nobody's name, no score.
public record AppearanceView(
        MeetingKind kind,
        Standing standing,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String link) {
    /// Where it stands for the applicant.
    public enum Standing {
        PLANNED,
        UNDER_WAY,
        OVER,
        CANCELLED
    }

    static AppearanceView from(Meeting meeting, Appointment appointment, Item item) {
        var standing = switch (meeting.state()) {
            case PREPARED -> Standing.PLANNED;
            case IN_SESSION -> Standing.UNDER_WAY;
            case MINUTED, SIGNED -> Standing.OVER;
            case CANCELLED -> Standing.CANCELLED;
        };
        boolean dropped = item.state() == ItemState.DROPPED;
        return new AppearanceView(
                meeting.kind(),
                dropped ? Standing.CANCELLED : standing,
                appointment.startOf(item.position()),
                appointment.endOf(item.position()),
                appointment.place(),
                appointment.link());
    }
}
