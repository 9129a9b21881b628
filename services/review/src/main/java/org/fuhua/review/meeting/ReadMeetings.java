package org.fuhua.review.meeting;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.fuhua.review.assignment.AssignmentLookup;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.Blindness;
import org.fuhua.review.intake.Call;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.meeting.MeetingView.AppointmentView;
import org.fuhua.review.meeting.MeetingView.Detail;
import org.fuhua.review.meeting.MeetingView.ItemView;
import org.fuhua.review.meeting.MeetingView.MemberView;
import org.fuhua.review.meeting.MeetingView.TallyView;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.withholding.Withholding;
import org.jspecify.annotations.Nullable;

/// Shows meetings, each to whom it may be shown: nothing of an item to a member who is out of the room for it, whatever
/// else that person is; nothing at all to an officer or auditor outside the panel who has a tie to one of them. A view
/// takes the same queries for everybody, and the ranking is not computed again.
@ApplicationScoped
class ReadMeetings {
    private final Meetings meetings;
    private final Seats seats;
    private final Items items;
    private final Votes votes;
    private final Findings findings;
    private final RoundLookup rounds;
    private final CallLookup calls;
    private final ApplicationLookup applications;
    private final AssignmentLookup assignments;
    private final ExpertLookup experts;
    private final Viewers viewers;
    private final Withholding withholding;

    ReadMeetings(
            Meetings meetings,
            Seats seats,
            Items items,
            Votes votes,
            Findings findings,
            RoundLookup rounds,
            CallLookup calls,
            ApplicationLookup applications,
            AssignmentLookup assignments,
            ExpertLookup experts,
            Viewers viewers,
            Withholding withholding) {
        this.meetings = meetings;
        this.seats = seats;
        this.items = items;
        this.votes = votes;
        this.findings = findings;
        this.rounds = rounds;
        this.calls = calls;
        this.applications = applications;
        this.assignments = assignments;
        this.experts = experts;
        this.viewers = viewers;
        this.withholding = withholding;
    }

    Page<MeetingRow> of(UUID roundId, Paging paging) {
        withholding.refuseIn(rounds.get(roundId).callId());
        return page(meetings.of(roundId, paging.afterId(), paging.rows()), paging);
    }

    /// @return the meetings on whose panel who is signed in sits
    Page<MeetingRow> mine(Paging paging) {
        var me = experts.current();
        if (me.isEmpty()) return new Page<>(List.of(), null);
        return page(meetings.with(me.get().id(), paging.afterId(), paging.rows()), paging);
    }

    MeetingView one(UUID id) {
        var meeting = meetings.get(id);
        var panel = seats.of(id);
        var me = viewers.of(meeting, panel);
        var call = calls.get(meeting.callId());
        var agenda = items.of(id);
        var known = applications.byId(agenda.stream().map(Item::applicationId).toList());
        var cast = votes.on(agenda.stream().map(Item::id).toList());
        var written = findings.on(agenda.stream().map(Item::id).toList());
        return new MeetingView(
                id,
                meeting.version(),
                meeting.roundId(),
                call.code(),
                call.titleZh(),
                call.titleEn(),
                meeting.kind(),
                meeting.state(),
                meeting.appointment().map(AppointmentView::from).orElse(null),
                meeting.quorum(),
                meeting.approvalPercent(),
                me.map(Seat::position).orElse(null),
                me.filter(seat -> !seat.isPresent()).isPresent()
                        && (meeting.state() == MeetingState.PREPARED || meeting.state() == MeetingState.IN_SESSION),
                me.filter(seat -> seat.isPresent() && !seat.isSigned()).isPresent()
                        && meeting.state() == MeetingState.MINUTED,
                members(panel, me.isEmpty()),
                agenda.stream()
                        .map(item -> item(
                                item,
                                known.get(item.applicationId()),
                                cast.getOrDefault(item.id(), Map.of()),
                                written.getOrDefault(item.id(), List.of()).size(),
                                new Setting(meeting, call, panel, me)))
                        .toList(),
                meeting.preparedAt(),
                meeting.openedAt(),
                meeting.endedAt(),
                meeting.digest());
    }

    MinutesView minutes(UUID id) {
        var meeting = meetings.get(id);
        var me = viewers.of(meeting, seats.of(id)).map(Seat::position);
        var minutes = meeting.minutes();
        var digest = meeting.digest();
        if (minutes == null || digest == null) throw new Refusal(NOT_FOUND);
        return new MinutesView(
                id,
                minutes.callCode(),
                minutes.openedAt(),
                minutes.endedAt(),
                minutes.quorum(),
                minutes.approvalPercent(),
                minutes.present(),
                minutes.items().stream()
                        .map(entry -> new MinutesView.ItemMinutes(
                                entry.position(),
                                entry.digest(),
                                me.filter(entry.away()::contains).isPresent() ? null : MinutesView.Written.from(entry)))
                        .toList(),
                minutes.kind(),
                minutes.place(),
                digest);
    }

    /// @return what experts wrote about an item; it is not there for who is out of the room
    Page<OpinionView> opinions(UUID id, UUID itemId) {
        var meeting = meetings.get(id);
        var me = viewers.of(meeting, seats.of(id));
        var item = items.get(id, itemId);
        if (me.map(Seat::expertId).filter(item::isOut).isPresent()) throw new Refusal(NOT_FOUND);
        var rubric = calls.get(meeting.callId()).rubric();
        var readers = new LinkedHashMap<UUID, Integer>();
        return new Page<>(
                assignments.comments(item.applicationId()).stream()
                        .map(comment -> {
                            var criterion = rubric.find(comment.criterion());
                            return new OpinionView(
                                    readers.computeIfAbsent(comment.assignmentId(), _ -> readers.size() + 1),
                                    criterion == null ? null : criterion.labelZh(),
                                    criterion == null ? null : criterion.labelEn(),
                                    comment.text());
                        })
                        .toList(),
                null);
    }

    private record Setting(Meeting meeting, Call call, List<Seat> panel, Optional<Seat> me) {}

    private List<MemberView> members(List<Seat> panel, boolean withIds) {
        var names = experts.names(panel.stream().map(Seat::expertId).toList());
        return panel.stream()
                .map(seat -> new MemberView(
                        seat.position(),
                        withIds ? seat.expertId() : null,
                        names.getOrDefault(seat.expertId(), ""),
                        seat.isPresent(),
                        seat.isSigned(),
                        withIds ? seat.reservation() : null))
                .toList();
    }

    private static ItemView item(
            Item item, Application application, Map<UUID, Choice> cast, int written, Setting setting) {
        var me = setting.me().map(Seat::expertId);
        boolean out = me.filter(item::isOut).isPresent();
        return new ItemView(
                item.id(),
                item.position(),
                out,
                item.state().isOpen(),
                out ? null : detail(item, application, cast, written, setting, me.orElse(null)));
    }

    private static Detail detail(
            Item item,
            Application application,
            Map<UUID, Choice> cast,
            int written,
            Setting setting,
            @Nullable UUID me) {
        // Who is interviewed or visited is seen.
        boolean blind = me != null
                && setting.call().blindness() == Blindness.DOUBLE
                && !setting.meeting().kind().isAppeared();
        var figures = item.figures();
        var presiding = Room.of(setting.panel(), item.recused()).presiding();
        return new Detail(
                item.state(),
                item.why(),
                application.id(),
                application.number(),
                application.title(),
                blind ? null : application.organisationName(),
                MoneyView.from(application.requested()),
                figures.rank(),
                figures.score(),
                figures.totals(),
                figures.spread(),
                item.recused().size(),
                presiding.filter(one -> one.equals(me)).isPresent(),
                item.room().size(),
                cast.size(),
                me == null ? null : cast.get(me),
                appearsAt(setting.meeting(), item),
                written,
                item.consensus().orElse(null),
                item.summary(),
                item.tally().map(TallyView::from).orElse(null),
                item.tally()
                        .map(tally -> tally.isCarried(setting.meeting().approvalPercent()))
                        .orElse(null));
    }

    private static @Nullable Instant appearsAt(Meeting meeting, Item item) {
        if (!meeting.kind().isAppeared()) return null;
        return meeting.appointment()
                .map(appointment -> appointment.startOf(item.position()))
                .orElse(null);
    }

    private Page<MeetingRow> page(List<Meeting> rows, Paging paging) {
        var known = new HashMap<>(
                calls.byId(rows.stream().map(Meeting::callId).distinct().toList()));
        return Page.of(rows, paging.limit, Meeting::id, meeting -> {
            var call = known.get(meeting.callId());
            return new MeetingRow(
                    meeting.id(),
                    meeting.roundId(),
                    call.code(),
                    call.titleZh(),
                    call.titleEn(),
                    meeting.kind(),
                    meeting.state(),
                    meeting.appointment().map(Appointment::startsAt).orElse(null),
                    meeting.preparedAt(),
                    meeting.openedAt(),
                    meeting.endedAt());
        });
    }
}
