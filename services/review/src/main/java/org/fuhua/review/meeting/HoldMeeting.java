package org.fuhua.review.meeting;

import static org.fuhua.review.ReviewProblem.MEETING_AGENDA_EMPTY;
import static org.fuhua.review.ReviewProblem.MEETING_ITEM_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.CallLookup;
import org.jspecify.annotations.Nullable;

/// Opens a meeting once its quorum is there, and ends it with minutes of what happened.
@ApplicationScoped
class HoldMeeting {
    private final Meetings meetings;
    private final Seats seats;
    private final Items items;
    private final Findings findings;
    private final ApplicationLookup applications;
    private final CallLookup calls;
    private final Audit audit;
    private final Clock clock;

    HoldMeeting(
            Meetings meetings,
            Seats seats,
            Items items,
            Findings findings,
            ApplicationLookup applications,
            CallLookup calls,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.items = items;
        this.findings = findings;
        this.applications = applications;
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void open(UUID id, ExpectedVersion expected) {
        var meeting = meetings.get(id, expected);
        var before = meeting.state();
        if (items.of(id).isEmpty()) throw new Refusal(MEETING_AGENDA_EMPTY);
        meeting.open(seats.of(id).stream().filter(Seat::isPresent).count(), clock.instant());
        audit.record("meeting", id, "OPEN", before, meeting.state(), null);
        meetings.flush();
    }

    @Transactional
    void end(UUID id, ExpectedVersion expected) {
        var meeting = meetings.get(id, expected);
        var before = meeting.state();
        meeting.checkInSession();
        var agenda = items.of(id);
        if (agenda.stream().anyMatch(item -> item.state().isOpen())) throw new Refusal(MEETING_ITEM_OPEN);
        var now = clock.instant();
        meeting.end(minutes(meeting, agenda, seats.of(id), now), now);
        audit.record("meeting", id, "END", before, meeting.state(), null);
        meetings.flush();
    }

    private Minutes minutes(Meeting meeting, List<Item> agenda, List<Seat> panel, Instant now) {
        var positions = new HashMap<UUID, Integer>();
        panel.forEach(seat -> positions.put(seat.expertId(), seat.position()));
        var known = applications.byId(agenda.stream().map(Item::applicationId).toList());
        var written = findings.on(agenda.stream().map(Item::id).toList());
        return new Minutes(
                meeting.id(),
                calls.get(meeting.callId()).code(),
                Objects.requireNonNull(meeting.openedAt()),
                now,
                meeting.quorum(),
                meeting.approvalPercent(),
                panel.stream().filter(Seat::isPresent).map(Seat::position).toList(),
                agenda.stream()
                        .map(item -> entry(
                                item,
                                known.get(item.applicationId()),
                                positions,
                                meeting,
                                totals(meeting, written.getOrDefault(item.id(), List.of()))))
                        .toList(),
                meeting.kind(),
                meeting.appointment().map(Appointment::place).orElse(null));
    }

    private static Minutes.Entry entry(
            Item item,
            Application application,
            Map<UUID, Integer> positions,
            Meeting meeting,
            @Nullable List<BigDecimal> totals) {
        return new Minutes.Entry(
                item.position(),
                application.number(),
                application.title(),
                item.why(),
                item.state(),
                positions(item.recused(), positions),
                item.room().stream().findFirst().map(positions::get).orElse(null),
                item.consensus().orElse(null),
                item.summary(),
                item.tally().orElse(null),
                item.tally()
                        .map(tally -> tally.isCarried(meeting.approvalPercent()))
                        .orElse(null),
                totals);
    }

    private static @Nullable List<BigDecimal> totals(Meeting meeting, List<Findings.Written> written) {
        return meeting.kind().isAppeared() ? Findings.totals(written) : null;
    }

    private static List<Integer> positions(Collection<UUID> members, Map<UUID, Integer> positions) {
        return members.stream().map(positions::get).sorted().toList();
    }
}
