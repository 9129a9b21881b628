package org.fuhua.review.meeting;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.MEETING_FINDINGS_MISSING;
import static org.fuhua.review.ReviewProblem.MEETING_ITEM_OPEN;
import static org.fuhua.review.ReviewProblem.MEETING_NOT_PRESIDING;
import static org.fuhua.review.ReviewProblem.MEETING_OUT_OF_ROOM;
import static org.fuhua.review.ReviewProblem.MEETING_SCORE_FROM_SHEETS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.fuhua.platform.audit.Audit;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.ApplicationLookup;

/// What the member does who presides over an item: calls it, puts what was agreed to the vote, closes the vote. Who is
/// out of the room is told so before anything about the item.
@ApplicationScoped
class PresideMeeting {
    private final Meetings meetings;
    private final Seats seats;
    private final Items items;
    private final Votes votes;
    private final Findings findings;
    private final PanelTies ties;
    private final ApplicationLookup applications;
    private final ExpertLookup experts;
    private final Audit audit;

    PresideMeeting(
            Meetings meetings,
            Seats seats,
            Items items,
            Votes votes,
            Findings findings,
            PanelTies ties,
            ApplicationLookup applications,
            ExpertLookup experts,
            Audit audit) {
        this.meetings = meetings;
        this.seats = seats;
        this.items = items;
        this.votes = votes;
        this.findings = findings;
        this.ties = ties;
        this.applications = applications;
        this.experts = experts;
        this.audit = audit;
    }

    /// Who has a tie is looked for once more: what came out since the agenda was made counts.
    @Transactional
    void call(UUID meetingId, UUID itemId) {
        act(meetingId, itemId, "CALL", (item, meeting) -> {
            if (items.of(meetingId).stream().anyMatch(other -> other.state().isOpen()))
                throw new Refusal(MEETING_ITEM_OPEN);
            item.call();
        });
    }

    @Transactional
    void defer(UUID meetingId, UUID itemId) {
        act(meetingId, itemId, "DEFER", (item, _) -> item.defer());
    }

    @Transactional
    void openVote(UUID meetingId, UUID itemId, Item.Consensus agreed) {
        act(meetingId, itemId, "OPEN_VOTE", (item, meeting) -> {
            var room = Room.of(seats.of(meetingId), item.recused());
            meeting.checkQuorum(room.members().size());
            item.openVote(room, meeting.kind().isAppeared() ? found(item, meeting, room, agreed) : agreed);
        });
    }

    /// At an interview or a visit the score is the mean of what members wrote on their sheets, and nobody's choice.
    private Item.Consensus found(Item item, Meeting meeting, Room room, Item.Consensus agreed) {
        if (agreed.score() != null) throw new Refusal(MEETING_SCORE_FROM_SHEETS).at("/consensus");
        var written = findings.on(List.of(item.id())).getOrDefault(item.id(), List.of()).stream()
                .filter(one -> room.members().contains(one.expertId()))
                .toList();
        if (written.size() < meeting.quorum())
            throw new Refusal(MEETING_FINDINGS_MISSING, "sheets", written.size(), "quorum", meeting.quorum());
        return new Item.Consensus(Findings.mean(Findings.totals(written)), agreed.summary());
    }

    @Transactional
    void closeVote(UUID meetingId, UUID itemId) {
        act(
                meetingId,
                itemId,
                "CLOSE_VOTE",
                (item, meeting) -> item.closeVote(
                        votes.on(List.of(itemId)).getOrDefault(itemId, Map.of()).values(), meeting.quorum()));
    }

    private void act(UUID meetingId, UUID itemId, String action, BiConsumer<Item, Meeting> step) {
        var me = experts.current()
                .flatMap(expert -> seats.of(meetingId, expert.id()))
                .orElseThrow(() -> new Refusal(NOT_FOUND))
                .expertId();
        var meeting = meetings.get(meetingId);
        // One item is dealt with at a time, and the closing of a vote waits for the votes that are being cast.
        meetings.getEntityManager().lock(meeting, LockModeType.PESSIMISTIC_WRITE);
        var item = items.locked(meetingId, itemId, LockModeType.PESSIMISTIC_WRITE);
        var panel = seats.of(meetingId);
        // Before anything else, so that neither the answer nor the time it takes tells how the item stands.
        if (item.isOut(me)) throw new Refusal(MEETING_OUT_OF_ROOM);
        if (item.state() == ItemState.LISTED) lookAgain(item, panel);
        if (item.isOut(me)) throw new Refusal(MEETING_OUT_OF_ROOM);
        var presiding = Room.of(panel, item.recused()).presiding();
        if (presiding.filter(me::equals).isEmpty()) throw new Refusal(MEETING_NOT_PRESIDING);
        meeting.checkInSession();
        var before = item.state();
        step.accept(item, meeting);
        audit.record("meeting-item", itemId, action, before, item.state(), null);
        items.flush();
    }

    private void lookAgain(Item item, List<Seat> panel) {
        var members = panel.stream().map(Seat::expertId).toList();
        applications
                .find(item.applicationId())
                .map(application -> ties.among(members, List.of(application)).get(application.id()))
                .ifPresent(item::keepOut);
    }
}
