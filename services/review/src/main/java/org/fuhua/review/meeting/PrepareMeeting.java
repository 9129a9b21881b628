package org.fuhua.review.meeting;

import static org.fuhua.review.ReviewProblem.MEETING_ITEM_KNOWN;
import static org.fuhua.review.ReviewProblem.MEETING_MEMBER_TWICE;
import static org.fuhua.review.ReviewProblem.MEETING_SIZE;
import static org.fuhua.review.ReviewProblem.NOT_IN_THIS_ROUND;
import static org.fuhua.review.ReviewProblem.UNKNOWN_EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.intake.MeetingTerms;
import org.fuhua.review.ranking.Ranking;
import org.fuhua.review.ranking.RankingLookup;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.withholding.Withholding;

/// Seats a panel and proposes its agenda; officers add to it and drop from it until the meeting ends.
@ApplicationScoped
class PrepareMeeting {
    private static final Set<Integer> USUAL_SIZES = Set.of(5, 7, 9);

    private final Meetings meetings;
    private final Seats seats;
    private final Items items;
    private final PanelTies ties;
    private final RoundLookup rounds;
    private final CallLookup calls;
    private final RankingLookup rankings;
    private final ExpertLookup experts;
    private final Withholding withholding;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    PrepareMeeting(
            Meetings meetings,
            Seats seats,
            Items items,
            PanelTies ties,
            RoundLookup rounds,
            CallLookup calls,
            RankingLookup rankings,
            ExpertLookup experts,
            Withholding withholding,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.items = items;
        this.ties = ties;
        this.rounds = rounds;
        this.calls = calls;
        this.rankings = rankings;
        this.experts = experts;
        this.withholding = withholding;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param members the chair first
    /// @param aroundLine places above and below the budget line that are put on the agenda
    record Command(UUID roundId, List<UUID> members, int aroundLine) {}

    @Transactional
    UUID handle(Command command) {
        var round = rounds.getDecidable(command.roundId());
        withholding.refuseIn(round.callId());
        var call = calls.get(round.callId());
        var members = command.members();
        check(members, call.meeting());
        var rules = new Meeting.Rules(
                call.meeting().quorumOf(members.size()), call.meeting().approvalPercent());
        var meeting = Meeting.prepare(
                ids.next(), round.id(), call.id(), rules, actors.current().subject(), clock.instant());
        meetings.persist(meeting);
        for (int i = 0; i < members.size(); i++)
            seats.persist(new Seat(ids.next(), meeting.id(), members.get(i), i + 1));
        var ranking = rankings.of(round);
        var agenda =
                Agenda.of(ranking, call.scoring().wideSpread(), call.budget(), call.maxAward(), command.aroundLine());
        list(meeting, members, agenda);
        audit.record("meeting", meeting.id(), "PREPARE", null, meeting.state(), null);
        meetings.flush();
        return meeting.id();
    }

    @Transactional
    void add(UUID meetingId, UUID applicationId) {
        var meeting = meetings.get(meetingId);
        meetings.getEntityManager().lock(meeting, LockModeType.PESSIMISTIC_WRITE);
        meeting.checkAgendaOpen();
        if (items.of(meetingId).stream().anyMatch(item -> item.applicationId().equals(applicationId)))
            throw new Refusal(MEETING_ITEM_KNOWN).at("/applicationId");
        var place = rankings.of(rounds.get(meeting.roundId())).places().stream()
                .filter(one -> one.application().id().equals(applicationId))
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_IN_THIS_ROUND).at("/applicationId"));
        list(meeting, members(meetingId), Map.of(place, Why.ADDED));
        audit.record("meeting", meetingId, "ADD_ITEM", null, meeting.state(), null);
    }

    @Transactional
    void drop(UUID meetingId, UUID itemId) {
        meetings.get(meetingId).checkAgendaOpen();
        var item = items.locked(meetingId, itemId, LockModeType.PESSIMISTIC_WRITE);
        var before = item.state();
        item.drop();
        audit.record("meeting-item", itemId, "DROP", before, item.state(), null);
    }

    @Transactional
    void cancel(UUID meetingId, ExpectedVersion expected, String reason) {
        var meeting = meetings.get(meetingId, expected);
        var before = meeting.state();
        meeting.cancel();
        audit.record("meeting", meetingId, "CANCEL", before, meeting.state(), reason);
        meetings.flush();
    }

    /// The agenda is in the order of application numbers: its order tells nothing of the ranking.
    private void list(Meeting meeting, List<UUID> members, Map<Ranking.Place, Why> agenda) {
        var tied = ties.among(
                members,
                agenda.keySet().stream().map(Ranking.Place::application).toList());
        int last =
                items.of(meeting.id()).stream().mapToInt(Item::position).max().orElse(0);
        var ordered = agenda.keySet().stream()
                .sorted(Comparator.comparing(
                        (Ranking.Place place) -> place.application().number()))
                .toList();
        for (var place : ordered) {
            var application = place.application();
            var item = Item.list(ids.next(), meeting.id(), application.id(), ++last, agenda.get(place), figures(place));
            item.keepOut(tied.get(application.id()));
            items.persist(item);
        }
    }

    private static Item.Figures figures(Ranking.Place place) {
        return new Item.Figures(
                place.rank().orElse(null),
                place.score().orElse(null),
                place.raw().totals(),
                place.raw().spread().orElse(null));
    }

    private void check(List<UUID> members, MeetingTerms terms) {
        boolean fits = terms.size() == null ? USUAL_SIZES.contains(members.size()) : terms.size() == members.size();
        if (!fits) throw new Refusal(MEETING_SIZE, "members", members.size()).at("/members");
        if (new HashSet<>(members).size() != members.size()) throw new Refusal(MEETING_MEMBER_TWICE).at("/members");
        var known = experts.byId(members);
        for (int i = 0; i < members.size(); i++)
            if (!known.containsKey(members.get(i))) throw new Refusal(UNKNOWN_EXPERT).at("/members/" + i);
    }

    private List<UUID> members(UUID meetingId) {
        return seats.of(meetingId).stream().map(Seat::expertId).toList();
    }
}
