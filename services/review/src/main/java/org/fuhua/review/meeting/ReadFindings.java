package org.fuhua.review.meeting;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.meeting.FindingsView.FindingView;

/// Shows what members found: to each their own, so that nobody writes what others wrote; all of it once it is voted on,
/// without who wrote it. Officers see whose it is. For who is out of the room it is not there.
@ApplicationScoped
class ReadFindings {
    private final Meetings meetings;
    private final Seats seats;
    private final Items items;
    private final Findings findings;
    private final Viewers viewers;
    private final CallLookup calls;

    ReadFindings(Meetings meetings, Seats seats, Items items, Findings findings, Viewers viewers, CallLookup calls) {
        this.meetings = meetings;
        this.seats = seats;
        this.items = items;
        this.findings = findings;
        this.viewers = viewers;
        this.calls = calls;
    }

    FindingsView handle(UUID meetingId, UUID itemId) {
        var meeting = meetings.get(meetingId);
        var panel = seats.of(meetingId);
        var me = viewers.of(meeting, panel);
        var item = items.get(meetingId, itemId);
        if (me.map(Seat::expertId).filter(item::isOut).isPresent()) throw new Refusal(NOT_FOUND);
        var written = findings.on(List.of(itemId)).getOrDefault(itemId, List.of());
        var own = me.flatMap(seat -> written.stream()
                .filter(one -> one.expertId().equals(seat.expertId()))
                .findFirst());
        return new FindingsView(
                calls.get(meeting.callId()).rubric().criteria(),
                me.filter(Seat::isPresent).isPresent()
                        && meeting.kind().isAppeared()
                        && meeting.state() == MeetingState.IN_SESSION
                        && item.state() == ItemState.IN_DISCUSSION,
                own.map(one -> FindingView.from(one, null)).orElse(null),
                me.isEmpty() || item.state() == ItemState.VOTED ? all(written, panel, me) : List.of());
    }

    private static List<FindingView> all(List<Findings.Written> written, List<Seat> panel, Optional<Seat> me) {
        var positions = panel.stream().collect(Collectors.toMap(Seat::expertId, Seat::position));
        return written.stream()
                .sorted(Comparator.comparing(Findings.Written::total).reversed())
                .map(one -> FindingView.from(one, me.isPresent() ? null : positions.get(one.expertId())))
                .toList();
    }
}
