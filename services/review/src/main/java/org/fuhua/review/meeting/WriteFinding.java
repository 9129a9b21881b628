package org.fuhua.review.meeting;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.MEETING_NOT_PRESENT;
import static org.fuhua.review.ReviewProblem.MEETING_OUT_OF_ROOM;
import static org.fuhua.review.ReviewProblem.MEETING_WITHOUT_FINDINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.problem.Refusal;
import org.fuhua.review.assessment.ScoreSheet;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.CallLookup;

/// A member writes what they found at an interview or a visit, on the call's sheet: whole, by everybody for themselves.
@ApplicationScoped
class WriteFinding {
    private final Meetings meetings;
    private final Seats seats;
    private final Items items;
    private final Findings findings;
    private final CallLookup calls;
    private final ExpertLookup experts;
    private final Audit audit;
    private final Clock clock;

    WriteFinding(
            Meetings meetings,
            Seats seats,
            Items items,
            Findings findings,
            CallLookup calls,
            ExpertLookup experts,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.items = items;
        this.findings = findings;
        this.calls = calls;
        this.experts = experts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void handle(UUID meetingId, UUID itemId, ScoreSheet sheet) {
        var seat =
                experts.current().flatMap(me -> seats.of(meetingId, me.id())).orElseThrow(() -> new Refusal(NOT_FOUND));
        // Others write at the same time; only opening the vote has to wait.
        var item = items.locked(meetingId, itemId, LockModeType.PESSIMISTIC_READ);
        if (item.isOut(seat.expertId())) throw new Refusal(MEETING_OUT_OF_ROOM);
        var meeting = meetings.get(meetingId);
        meeting.checkInSession();
        if (!meeting.kind().isAppeared()) throw new Refusal(MEETING_WITHOUT_FINDINGS);
        if (!seat.isPresent()) throw new Refusal(MEETING_NOT_PRESENT);
        item.checkFinding();
        var rubric = calls.get(meeting.callId()).rubric();
        rubric.checkDraft(sheet);
        findings.write(new Findings.Written(itemId, seat.expertId(), sheet, rubric.total(sheet), clock.instant()));
        audit.record("meeting-item", itemId, "FIND", null, null, null);
    }
}
