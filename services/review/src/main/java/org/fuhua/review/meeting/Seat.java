package org.fuhua.review.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member's seat on the panel of a meeting. The first seat is the chair's; where the chair is out of the room,
/// the next seat in the room presides.
@Entity(name = "MeetingSeat")
@Table(name = "meeting_seat")
class Seat {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID meetingId;
    private UUID expertId;
    private int position;
    private @Nullable Instant presentAt;
    private @Nullable Instant signedAt;
    private @Nullable String reservation;

    Seat() {}

    Seat(UUID id, UUID meetingId, UUID expertId, int position) {
        this.id = id;
        this.meetingId = meetingId;
        this.expertId = expertId;
        this.position = position;
    }

    void attend(Instant now) {
        if (presentAt == null) presentAt = now;
    }

    /// @param newReservation what the member does not agree with, kept beside the signature
    void sign(@Nullable String newReservation, Instant now) {
        signedAt = now;
        reservation = newReservation;
    }

    boolean isPresent() {
        return presentAt != null;
    }

    boolean isSigned() {
        return signedAt != null;
    }

    UUID expertId() {
        return expertId;
    }

    int position() {
        return position;
    }

    @Nullable
    String reservation() {
        return reservation;
    }
}
