package org.fuhua.review.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.platform.outbox.Outbox;

/// Tells when experts come together and that they signed their minutes: no score, no vote, nobody's name, no link.
@ApplicationScoped
class MeetingPublisher {
    private final Outbox outbox;

    MeetingPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record MeetingSignedV1(UUID roundId, UUID callId, UUID meetingId, MeetingKind kind, long items, String digest) {}

    record AppearanceChangedV1(
            UUID roundId,
            UUID callId,
            UUID meetingId,
            UUID applicationId,
            MeetingKind kind,
            Summon.Change change,
            Instant startsAt,
            Instant endsAt) {}

    record SeatChangedV1(
            UUID roundId,
            UUID callId,
            UUID meetingId,
            MeetingKind kind,
            Summon.Change change,
            Instant startsAt,
            Instant endsAt,
            String subject) {}

    void signed(Meeting meeting, long items) {
        tell(
                meeting,
                "meeting-signed.v1",
                new MeetingSignedV1(
                        meeting.roundId(),
                        meeting.callId(),
                        meeting.id(),
                        meeting.kind(),
                        items,
                        Objects.requireNonNull(meeting.digest())));
    }

    void appearanceChanged(Meeting meeting, Appointment appointment, Item item, Summon.Change change) {
        tell(
                meeting,
                "appearance-changed.v1",
                new AppearanceChangedV1(
                        meeting.roundId(),
                        meeting.callId(),
                        meeting.id(),
                        item.applicationId(),
                        meeting.kind(),
                        change,
                        appointment.startOf(item.position()),
                        appointment.endOf(item.position())));
    }

    void seatChanged(Meeting meeting, Appointment appointment, Summon.Change change, String subject) {
        tell(
                meeting,
                "seat-changed.v1",
                new SeatChangedV1(
                        meeting.roundId(),
                        meeting.callId(),
                        meeting.id(),
                        meeting.kind(),
                        change,
                        appointment.startsAt(),
                        appointment.endsAt(),
                        subject));
    }

    private void tell(Meeting meeting, String fact, Object payload) {
        outbox.add("round", meeting.roundId(), fact, payload);
    }
}
