package org.fuhua.review.meeting;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.MEETING_NOT_IN_THIS_STATE;
import static org.fuhua.review.ReviewProblem.MEETING_NOT_PRESENT;
import static org.fuhua.review.ReviewProblem.MEETING_OUT_OF_ROOM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.problem.Refusal;
import org.fuhua.review.consensus.ConsensusScores;
import org.fuhua.review.expert.ExpertLookup;
import org.jspecify.annotations.Nullable;

/// What members do for themselves: they sign in, step back, vote, countersign the minutes.
@ApplicationScoped
class AttendMeeting {
    private final Meetings meetings;
    private final Seats seats;
    private final Items items;
    private final Votes votes;
    private final ConsensusScores consensus;
    private final MeetingPublisher publisher;
    private final ExpertLookup experts;
    private final Audit audit;
    private final Clock clock;

    AttendMeeting(
            Meetings meetings,
            Seats seats,
            Items items,
            Votes votes,
            ConsensusScores consensus,
            MeetingPublisher publisher,
            ExpertLookup experts,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.items = items;
        this.votes = votes;
        this.consensus = consensus;
        this.publisher = publisher;
        this.experts = experts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void attend(UUID meetingId) {
        var seat = mine(meetingId);
        meetings.get(meetingId).checkAgendaOpen();
        seat.attend(clock.instant());
        audit.record("meeting", meetingId, "ATTEND", null, null, null);
    }

    /// Steps back from an item; there is no way back into the room.
    @Transactional
    void recuse(UUID meetingId, UUID itemId, String reason) {
        var seat = mine(meetingId);
        meetings.get(meetingId).checkAgendaOpen();
        var item = items.locked(meetingId, itemId, LockModeType.PESSIMISTIC_WRITE);
        if (item.isOut(seat.expertId())) return;
        item.recuse(seat.expertId());
        audit.record("meeting-item", itemId, "RECUSE", null, null, reason);
    }

    @Transactional
    void vote(UUID meetingId, UUID itemId, Choice choice) {
        var seat = mine(meetingId);
        // Others vote at the same time; only closing the vote has to wait.
        var item = items.locked(meetingId, itemId, LockModeType.PESSIMISTIC_READ);
        if (item.isOut(seat.expertId())) throw new Refusal(MEETING_OUT_OF_ROOM);
        meetings.get(meetingId).checkInSession();
        item.checkVote(seat.expertId());
        votes.cast(itemId, seat.expertId(), choice);
        audit.record("meeting-item", itemId, "VOTE", null, null, null);
    }

    /// @param digest of the minutes as they were read
    @Transactional
    void sign(UUID meetingId, String digest, @Nullable String reservation) {
        var mine = mine(meetingId);
        var meeting = meetings.get(meetingId);
        meetings.getEntityManager().lock(meeting, LockModeType.PESSIMISTIC_WRITE);
        if (!digest.equals(meeting.digest())) throw new Refusal(MEETING_NOT_IN_THIS_STATE).at("/digest");
        if (!mine.isPresent()) throw new Refusal(MEETING_NOT_PRESENT);
        if (mine.isSigned()) throw new Refusal(MEETING_NOT_IN_THIS_STATE);
        mine.sign(reservation, clock.instant());
        var before = meeting.state();
        boolean last = seats.of(meetingId).stream().filter(Seat::isPresent).allMatch(Seat::isSigned);
        meeting.sign(last);
        audit.record("meeting", meetingId, "SIGN", before, meeting.state(), null);
        if (last) conclude(meeting, items.of(meetingId));
        meetings.flush();
    }

    private void conclude(Meeting meeting, List<Item> agenda) {
        for (var item : agenda)
            if (item.tally().isPresent())
                item.consensus()
                        .ifPresent(score -> consensus.keep(
                                meeting.roundId(), meeting.id(), meeting.kind().stage(), item.applicationId(), score));
        publisher.signed(
                meeting,
                agenda.stream().filter(item -> item.tally().isPresent()).count());
    }

    /// A meeting of others is not there.
    private Seat mine(UUID meetingId) {
        return experts.current().flatMap(me -> seats.of(meetingId, me.id())).orElseThrow(() -> new Refusal(NOT_FOUND));
    }
}
