package org.fuhua.review.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.ReviewProblem.MEETING_ITEM_NOT_IN_THIS_STATE;
import static org.fuhua.review.ReviewProblem.MEETING_NOT_YET;
import static org.fuhua.review.ReviewProblem.MEETING_OUT_OF_ROOM;
import static org.fuhua.review.ReviewProblem.MEETING_QUORUM_MISSING;
import static org.fuhua.review.ReviewProblem.MEETING_VOTES_MISSING;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fuhua.review.meeting.Item.Consensus;
import org.fuhua.review.meeting.Item.Figures;
import org.junit.jupiter.api.Test;

class ItemTest {
    private static final Consensus AGREED = new Consensus(new BigDecimal("80.5"), "可行");

    private final UUID chair = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();
    private final Item item = Item.list(
            UUID.randomUUID(),
            meeting,
            UUID.randomUUID(),
            1,
            Why.SPREAD,
            new Figures(1, BigDecimal.TEN, List.of(), null));

    @Test
    void onlyWhoWasInTheRoomWhenTheVoteWasOpenedVotes() {
        item.keepOut(Set.of(third));
        item.call();
        var latecomer = UUID.randomUUID();
        item.openVote(new Room(List.of(chair, second)), AGREED);
        item.checkVote(chair);
        item.checkVote(second);
        assertRefused(MEETING_OUT_OF_ROOM, () -> item.checkVote(third));
        assertRefused(MEETING_OUT_OF_ROOM, () -> item.checkVote(latecomer));
    }

    @Test
    void whoIsOutOfTheRoomIsNotToldHowItStands() {
        item.keepOut(Set.of(third));
        assertRefused(MEETING_OUT_OF_ROOM, () -> item.checkVote(third));
        item.call();
        assertRefused(MEETING_OUT_OF_ROOM, () -> item.checkVote(third));
        assertRefused(MEETING_ITEM_NOT_IN_THIS_STATE, () -> item.checkVote(chair));
    }

    @Test
    void nobodyIsLetBackIntoTheRoom() {
        item.recuse(second);
        item.keepOut(Set.of());
        assertThat(item.isOut(second)).isTrue();
        item.call();
        item.recuse(chair);
        item.openVote(new Room(List.of(third)), AGREED);
        assertRefused(MEETING_ITEM_NOT_IN_THIS_STATE, () -> item.recuse(third));
    }

    @Test
    void aVoteIsClosedOnceItsQuorumVotedAndTellsNothingBefore() {
        item.call();
        item.openVote(new Room(List.of(chair, second, third)), AGREED);
        assertRefused(MEETING_VOTES_MISSING, () -> item.closeVote(List.of(Choice.APPROVE), 2));
        assertThat(item.tally()).isEmpty();
        item.closeVote(List.of(Choice.APPROVE, Choice.REJECT), 2);
        assertThat(item.tally()).contains(new Tally(1, 1, 0, 3));
    }

    @Test
    void anItemIsCarriedByTheShareOfTheWholeRoom() {
        assertThat(new Tally(3, 0, 0, 5).isCarried(60)).isTrue();
        assertThat(new Tally(3, 0, 0, 5).isCarried(61)).isFalse();
        assertThat(new Tally(2, 0, 2, 4).isCarried(51))
                .as("who abstains is in the room")
                .isFalse();
        assertThat(new Tally(0, 0, 0, 3).isCarried(1)).isFalse();
    }

    @Test
    void theNextSeatPresidesWhereTheChairIsOut() {
        var seats = List.of(seat(third, 3, true), seat(chair, 1, true), seat(second, 2, false));
        assertThat(Room.of(seats, Set.of()).members()).containsExactly(chair, third);
        assertThat(Room.of(seats, Set.of(chair)).presiding()).contains(third);
        assertThat(Room.of(seats, Set.of(chair, third)).presiding()).isEmpty();
    }

    @Test
    void aMeetingBeginsWithItsQuorumAndNotOneLess() {
        var one = Meeting.prepare(
                meeting,
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Meeting.Rules(MeetingKind.PANEL, 4, 51),
                "officer",
                Instant.EPOCH);
        assertRefused(MEETING_QUORUM_MISSING, () -> one.open(3, Instant.EPOCH));
        one.open(4, Instant.EPOCH);
        assertThat(one.state()).isEqualTo(MeetingState.IN_SESSION);
    }

    @Test
    void anInterviewBeginsOnItsDayAndNotTheDayBefore() {
        // 2026-12-21 00:30 in the programme's zone; in UTC it is still the day before.
        var starts = Instant.parse("2026-12-20T16:30:00Z");
        var one = Meeting.prepare(
                meeting,
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Meeting.Rules(MeetingKind.INTERVIEW, 1, 51),
                "officer",
                Instant.EPOCH);
        one.appoint(new Appointment(starts, starts.plusSeconds(3600), "海岱市", null, null));
        assertRefused(MEETING_NOT_YET, () -> one.open(1, Instant.parse("2026-12-20T15:59:59Z")));
        one.open(1, Instant.parse("2026-12-20T16:00:00Z"));
        assertThat(one.state()).isEqualTo(MeetingState.IN_SESSION);
    }

    @Test
    void findingsAreWrittenOnlyWhileTheApplicationIsDealtWith() {
        assertRefused(MEETING_ITEM_NOT_IN_THIS_STATE, item::checkFinding);
        item.call();
        item.checkFinding();
        item.openVote(new Room(List.of(chair)), AGREED);
        assertRefused(MEETING_ITEM_NOT_IN_THIS_STATE, item::checkFinding);
    }

    private Seat seat(UUID expert, int position, boolean present) {
        var seat = new Seat(UUID.randomUUID(), meeting, expert, position);
        if (present) seat.attend(Instant.EPOCH);
        return seat;
    }
}
