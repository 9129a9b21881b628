package org.fuhua.review.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.platform.outbox.Outbox;

/// Tells that a panel met and signed its minutes: no score, no vote, nobody's name.
@ApplicationScoped
class MeetingPublisher {
    private final Outbox outbox;

    MeetingPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record MeetingSignedV1(UUID roundId, UUID callId, UUID meetingId, long items, String digest) {}

    void signed(Meeting meeting, long items) {
        outbox.add(
                "round",
                meeting.roundId(),
                "meeting-signed.v1",
                new MeetingSignedV1(
                        meeting.roundId(),
                        meeting.callId(),
                        meeting.id(),
                        items,
                        Objects.requireNonNull(meeting.digest())));
    }
}
