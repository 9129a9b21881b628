package org.fuhua.review.meeting;

import static org.fuhua.review.ReviewProblem.MEETING_APPOINTMENT_MISSING;
import static org.fuhua.review.ReviewProblem.MEETING_WITHOUT_APPLICATIONS;
import static org.fuhua.review.ReviewProblem.NOT_IN_THIS_ROUND;
import static org.fuhua.review.ReviewProblem.STAGE_NOT_IN_CALL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.rule.RuleBook;
import org.fuhua.platform.security.Actors;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.Call;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.ranking.Ranking;
import org.fuhua.review.ranking.RankingLookup;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.withholding.Withholding;
import org.jspecify.annotations.Nullable;

/// Seats experts for one kind of review that the call has. The agenda of a panel is proposed; who is interviewed or
/// visited, an officer says.
@ApplicationScoped
class PrepareMeeting {
    private final RuleBook<MeetingRule> rules = RuleBook.read("/meeting/rules.yaml", MeetingRule.class);
    private final Meetings meetings;
    private final SeatPanel panel;
    private final ListItems agenda;
    private final Summon summon;
    private final RoundLookup rounds;
    private final CallLookup calls;
    private final RankingLookup rankings;
    private final Withholding withholding;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    PrepareMeeting(
            Meetings meetings,
            SeatPanel panel,
            ListItems agenda,
            Summon summon,
            RoundLookup rounds,
            CallLookup calls,
            RankingLookup rankings,
            Withholding withholding,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.meetings = meetings;
        this.panel = panel;
        this.agenda = agenda;
        this.summon = summon;
        this.rounds = rounds;
        this.calls = calls;
        this.rankings = rankings;
        this.withholding = withholding;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param members the chair first
    /// @param aroundLine places above and below the budget line that are put on the agenda of a panel
    /// @param applications that are interviewed or visited, in this order
    /// @param appointment absent where a panel meets without a date
    record Command(
            UUID roundId,
            MeetingKind kind,
            List<UUID> members,
            int aroundLine,
            List<UUID> applications,
            @Nullable Appointment appointment) {}

    @Transactional
    UUID handle(Command command) {
        var round = rounds.getDecidable(command.roundId());
        withholding.refuseIn(round.callId());
        var call = calls.get(round.callId());
        var kind = command.kind();
        var terms = call.termsOf(kind.stage()).orElseThrow(() -> new Refusal(STAGE_NOT_IN_CALL).at("/kind"));
        var members = command.members();
        var now = clock.instant();
        var rule = ruleOn(now);
        panel.check(members, terms, rule.sizes());
        var entries = entries(command, call, rankings.of(round));
        check(command, entries.size(), rule, now);
        panel.checkUntied(
                kind,
                members,
                entries.stream().map(one -> one.place().application()).toList(),
                "/members");
        var meeting = Meeting.prepare(
                ids.next(),
                round.id(),
                call.id(),
                new Meeting.Rules(kind, terms.quorumOf(members.size()), terms.approvalPercent()),
                actors.current().subject(),
                now);
        if (command.appointment() != null) meeting.appoint(command.appointment());
        meetings.persist(meeting);
        panel.seat(meeting.id(), members);
        var items = agenda.handle(meeting, members, entries);
        summon.everybody(meeting, items, Summon.Change.SET);
        audit.record("meeting", meeting.id(), "PREPARE", null, meeting.state(), null);
        meetings.flush();
        return meeting.id();
    }

    /// @return the rule in force now
    MeetingRule ruleOn(Instant now) {
        return rules.inForceOn(LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE));
    }

    private static void check(Command command, int items, MeetingRule rule, Instant now) {
        var appointment = command.appointment();
        if (appointment != null) appointment.check(command.kind(), items, rule.noticeDays(), now);
        else if (command.kind().isAppeared()) throw new Refusal(MEETING_APPOINTMENT_MISSING).at("/appointment");
    }

    private static List<ListItems.Entry> entries(Command command, Call call, Ranking ranking) {
        return command.kind().isAppeared() ? chosen(command, ranking) : proposed(command, call, ranking);
    }

    private static List<ListItems.Entry> chosen(Command command, Ranking ranking) {
        var asked = command.applications();
        if (asked.isEmpty()) throw new Refusal(MEETING_WITHOUT_APPLICATIONS).at("/applications");
        var places = ranking.places().stream()
                .collect(Collectors.toMap(place -> place.application().id(), Function.identity()));
        var entries = new ArrayList<ListItems.Entry>();
        for (int i = 0; i < asked.size(); i++) {
            var place = places.remove(asked.get(i));
            if (place == null) throw new Refusal(NOT_IN_THIS_ROUND).at("/applications/" + i);
            entries.add(new ListItems.Entry(place, Why.ADDED));
        }
        return entries;
    }

    /// The agenda is in the order of application numbers: its order tells nothing of the ranking.
    private static List<ListItems.Entry> proposed(Command command, Call call, Ranking ranking) {
        var proposed =
                Agenda.of(ranking, call.scoring().wideSpread(), call.budget(), call.maxAward(), command.aroundLine());
        return proposed.entrySet().stream()
                .map(one -> new ListItems.Entry(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(one -> one.place().application().number()))
                .toList();
    }
}
