package org.fuhua.review.meeting;

import static org.fuhua.review.ReviewProblem.MEETING_NOT_IN_THIS_STATE;
import static org.fuhua.review.ReviewProblem.MEETING_NOT_YET;
import static org.fuhua.review.ReviewProblem.MEETING_QUORUM_MISSING;
import static org.fuhua.review.meeting.MeetingState.MOVES;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.Refusal;
import org.fuhua.review.meeting.MeetingState.Action;
import org.jspecify.annotations.Nullable;

/// One meeting of experts in a round: of the panel, or with applicants at an interview or at their place.
///
/// Protects that it begins with a quorum, and that its minutes, once made, stay as they are: members sign their digest.
/// Items, seats and votes stand for themselves, so that members acting at once do not get in each other's way.
@Entity
class Meeting {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;
    private UUID callId;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private @Nullable Instant startsAt;
    private @Nullable Instant endsAt;
    private @Nullable String place;
    private @Nullable String link;
    private @Nullable Integer minutesEach;

    private int quorum;
    private int approvalPercent;
    private String preparedBy;
    private Instant preparedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant endedAt;

    @Convert(converter = Minutes.Column.class)
    private @Nullable Minutes minutes;

    private @Nullable String digest;

    /// What a call asks of a meeting.
    record Rules(MeetingKind kind, int quorum, int approvalPercent) {}

    Meeting() {}

    static Meeting prepare(UUID id, UUID roundId, UUID callId, Rules rules, String by, Instant now) {
        var meeting = new Meeting();
        meeting.id = id;
        meeting.roundId = roundId;
        meeting.callId = callId;
        meeting.state = MeetingState.PREPARED;
        meeting.kind = rules.kind();
        meeting.quorum = rules.quorum();
        meeting.approvalPercent = rules.approvalPercent();
        meeting.preparedBy = by;
        meeting.preparedAt = now;
        return meeting;
    }

    /// Sets when and where it is, or changes it; what it has to fulfil is checked before.
    void appoint(Appointment appointment) {
        state = MOVES.after(state, Action.APPOINT);
        startsAt = appointment.startsAt();
        endsAt = appointment.endsAt();
        place = appointment.place();
        link = appointment.link();
        minutesEach = appointment.minutesEach();
    }

    void open(long present, Instant now) {
        var next = MOVES.after(state, Action.OPEN);
        if (startsAt != null && day(now).isBefore(day(startsAt)))
            throw new Refusal(MEETING_NOT_YET, "startsAt", startsAt);
        checkQuorum(present);
        state = next;
        openedAt = now;
    }

    void cancel() {
        state = MOVES.after(state, Action.CANCEL);
    }

    void end(Minutes written, Instant now) {
        state = MOVES.after(state, Action.END);
        minutes = written;
        digest = written.digest();
        endedAt = now;
    }

    /// @param last whether nobody else who was present has still to sign
    void sign(boolean last) {
        state = MOVES.after(state, last ? Action.SIGN_LAST : Action.SIGN);
    }

    void checkQuorum(long inRoom) {
        if (inRoom < quorum) throw new Refusal(MEETING_QUORUM_MISSING, "inRoom", inRoom, "quorum", quorum);
    }

    /// Refuses unless items are being dealt with now.
    void checkInSession() {
        if (state != MeetingState.IN_SESSION) throw new Refusal(MEETING_NOT_IN_THIS_STATE);
    }

    /// Refuses unless the agenda can still be changed.
    void checkAgendaOpen() {
        if (state != MeetingState.PREPARED && state != MeetingState.IN_SESSION)
            throw new Refusal(MEETING_NOT_IN_THIS_STATE);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Clocks.PROGRAMME_ZONE);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID roundId() {
        return roundId;
    }

    UUID callId() {
        return callId;
    }

    MeetingKind kind() {
        return kind;
    }

    /// @return nothing while no date is set
    Optional<Appointment> appointment() {
        return startsAt == null || endsAt == null
                ? Optional.empty()
                : Optional.of(new Appointment(startsAt, endsAt, place, link, minutesEach));
    }

    MeetingState state() {
        return state;
    }

    int quorum() {
        return quorum;
    }

    int approvalPercent() {
        return approvalPercent;
    }

    Instant preparedAt() {
        return preparedAt;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    Minutes minutes() {
        return minutes;
    }

    @Nullable
    String digest() {
        return digest;
    }
}
