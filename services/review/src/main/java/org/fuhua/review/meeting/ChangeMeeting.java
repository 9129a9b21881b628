package org.fuhua.review.meeting;

import static org.fuhua.review.ReviewProblem.MEETING_ITEM_KNOWN;
import static org.fuhua.review.ReviewProblem.NOT_IN_THIS_ROUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ranking.RankingLookup;
import org.fuhua.review.round.RoundLookup;

/// What officers change about a meeting before it ends: its date, its agenda, or that there is one. Whom it concerns is
/// told.
@ApplicationScoped
class ChangeMeeting {
    private final Meetings meetings;
    private final Seats seats;
    private final Items items;
    private final SeatPanel panel;
    private final ListItems agenda;
    private final PrepareMeeting prepare;
    private final Summon summon;
    private final RoundLookup rounds;
    private final RankingLookup rankings;
    private final Audit audit;
    private final Clock clock;

    ChangeMeeting(
            Meetings meetings,
            Seats seats,
            Items items,
            SeatPanel panel,
            ListItems agenda,
            PrepareMeeting prepare,
            Summon summon,
            RoundLookup rounds,
            RankingLookup rankings,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.items = items;
        this.panel = panel;
        this.agenda = agenda;
        this.prepare = prepare;
        this.summon = summon;
        this.rounds = rounds;
        this.rankings = rankings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void add(UUID meetingId, UUID applicationId) {
        var meeting = meetings.get(meetingId);
        meetings.getEntityManager().lock(meeting, LockModeType.PESSIMISTIC_WRITE);
        meeting.checkAgendaOpen();
        var known = items.of(meetingId);
        if (known.stream().anyMatch(item -> item.applicationId().equals(applicationId)))
            throw new Refusal(MEETING_ITEM_KNOWN).at("/applicationId");
        var place = rankings.of(rounds.get(meeting.roundId())).places().stream()
                .filter(one -> one.application().id().equals(applicationId))
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_IN_THIS_ROUND).at("/applicationId"));
        var members = seats.of(meetingId).stream().map(Seat::expertId).toList();
        panel.checkUntied(meeting.kind(), members, List.of(place.application()), "/applicationId");
        var item = agenda.handle(meeting, members, List.of(new ListItems.Entry(place, Why.ADDED)))
                .getFirst();
        meeting.appointment().ifPresent(appointment -> appointment.checkFits(item.position()));
        summon.applicants(meeting, List.of(item), Summon.Change.SET);
        audit.record("meeting", meetingId, "ADD_ITEM", null, meeting.state(), null);
    }

    @Transactional
    void drop(UUID meetingId, UUID itemId) {
        var meeting = meetings.get(meetingId);
        meeting.checkAgendaOpen();
        var item = items.locked(meetingId, itemId, LockModeType.PESSIMISTIC_WRITE);
        var before = item.state();
        item.drop();
        summon.applicants(meeting, List.of(item), Summon.Change.CANCELLED);
        audit.record("meeting-item", itemId, "DROP", before, item.state(), null);
    }

    /// Sets a date, or another one.
    @Transactional
    void appoint(UUID meetingId, ExpectedVersion expected, Appointment appointment) {
        var meeting = meetings.get(meetingId, expected);
        var now = clock.instant();
        var listed = standing(meetingId);
        int last = listed.stream().mapToInt(Item::position).max().orElse(0);
        appointment.check(meeting.kind(), last, prepare.ruleOn(now).noticeDays(), now);
        var change = meeting.appointment().isPresent() ? Summon.Change.MOVED : Summon.Change.SET;
        meeting.appoint(appointment);
        summon.everybody(meeting, listed, change);
        audit.record("meeting", meetingId, "APPOINT", meeting.state(), meeting.state(), null);
        meetings.flush();
    }

    @Transactional
    void cancel(UUID meetingId, ExpectedVersion expected, String reason) {
        var meeting = meetings.get(meetingId, expected);
        var before = meeting.state();
        meeting.cancel();
        summon.everybody(meeting, standing(meetingId), Summon.Change.CANCELLED);
        audit.record("meeting", meetingId, "CANCEL", before, meeting.state(), reason);
        meetings.flush();
    }

    private List<Item> standing(UUID meetingId) {
        return items.of(meetingId).stream()
                .filter(item -> item.state() != ItemState.DROPPED)
                .toList();
    }
}
