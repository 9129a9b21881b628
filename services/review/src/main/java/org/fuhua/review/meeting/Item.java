package org.fuhua.review.meeting;

import static org.fuhua.review.ReviewProblem.MEETING_OUT_OF_ROOM;
import static org.fuhua.review.ReviewProblem.MEETING_VOTES_MISSING;
import static org.fuhua.review.meeting.ItemState.MOVES;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.fuhua.platform.json.JsonColumn;
import org.fuhua.problem.Refusal;
import org.fuhua.review.meeting.ItemState.Action;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One application on the agenda of a meeting.
///
/// Protects that who has a tie to it is out of the room and neither reads nor votes, that only who was in the room when
/// the vote was opened votes, and that nobody learns how it stands before it is closed.
@Entity(name = "MeetingItem")
@Table(name = "meeting_item")
class Item {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID meetingId;
    private UUID applicationId;
    private int position;

    @Enumerated(EnumType.STRING)
    private Why why;

    @Convert(converter = FiguresColumn.class)
    private Figures figures;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> recused = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> room = List.of();

    private @Nullable BigDecimal consensus;
    private @Nullable String summary;

    @Convert(converter = TallyColumn.class)
    private @Nullable Tally tally;

    /// The ranking of the application as it stood when it was listed.
    record Figures(
            @Nullable Integer rank,
            @Nullable BigDecimal score,
            List<BigDecimal> totals,
            @Nullable BigDecimal spread) {}

    /// What the panel agreed on before the vote.
    ///
    /// @param score out of 100; absent where members did not agree on one
    record Consensus(@Nullable BigDecimal score, String summary) {}

    Item() {}

    static Item list(UUID id, UUID meetingId, UUID applicationId, int position, Why why, Figures figures) {
        var item = new Item();
        item.id = id;
        item.meetingId = meetingId;
        item.applicationId = applicationId;
        item.position = position;
        item.why = why;
        item.figures = figures;
        item.state = ItemState.LISTED;
        return item;
    }

    /// Keeps members out of the room for good; whoever was found once stays out.
    void keepOut(Collection<UUID> members) {
        var all = new TreeSet<>(recused);
        all.addAll(members);
        if (all.size() != recused.size()) recused = List.copyOf(all);
    }

    void recuse(UUID member) {
        state = MOVES.after(state, Action.RECUSE);
        keepOut(Set.of(member));
    }

    void call() {
        state = MOVES.after(state, Action.CALL);
    }

    void defer() {
        state = MOVES.after(state, Action.DEFER);
    }

    void drop() {
        state = MOVES.after(state, Action.DROP);
    }

    /// Refuses what is found before the application is dealt with, and once the vote is opened.
    void checkFinding() {
        MOVES.after(state, Action.FIND);
    }

    void openVote(Room now, Consensus agreed) {
        state = MOVES.after(state, Action.OPEN_VOTE);
        room = now.members();
        consensus = agreed.score();
        summary = agreed.summary();
    }

    /// Refuses a vote of somebody who is not in the room, before it is told how the item stands.
    void checkVote(UUID member) {
        if (isOut(member)) throw new Refusal(MEETING_OUT_OF_ROOM);
        MOVES.after(state, Action.VOTE);
        if (!room.contains(member)) throw new Refusal(MEETING_OUT_OF_ROOM);
    }

    void closeVote(Collection<Choice> votes, int quorum) {
        var next = MOVES.after(state, Action.CLOSE_VOTE);
        if (votes.size() < quorum) throw new Refusal(MEETING_VOTES_MISSING, "votes", votes.size(), "quorum", quorum);
        state = next;
        tally = Tally.of(votes, room.size());
    }

    boolean isOut(UUID member) {
        return recused.contains(member);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID applicationId() {
        return applicationId;
    }

    int position() {
        return position;
    }

    Why why() {
        return why;
    }

    Figures figures() {
        return figures;
    }

    ItemState state() {
        return state;
    }

    Set<UUID> recused() {
        return Set.copyOf(recused);
    }

    List<UUID> room() {
        return room;
    }

    Optional<BigDecimal> consensus() {
        return Optional.ofNullable(consensus);
    }

    @Nullable
    String summary() {
        return summary;
    }

    /// @return nothing before the vote is closed
    Optional<Tally> tally() {
        return Optional.ofNullable(tally);
    }

    static final class FiguresColumn extends JsonColumn<Figures> {
        FiguresColumn() {
            super(new TypeReference<>() {});
        }
    }

    static final class TallyColumn extends JsonColumn<Tally> {
        TallyColumn() {
            super(new TypeReference<>() {});
        }
    }
}
