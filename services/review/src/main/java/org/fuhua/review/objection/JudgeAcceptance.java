package org.fuhua.review.objection;

import static org.fuhua.review.ReviewProblem.REPLY_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.platform.time.WorkingDays;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.notice.NoticeLines;
import org.jspecify.annotations.Nullable;

/// Takes an objection up when every ground holds, and refuses it with an answer when one fails (受理审查).
@ApplicationScoped
class JudgeAcceptance {
    private final Objections objections;
    private final ObjectionPublisher publisher;
    private final NoticeLines lines;
    private final Grounds grounds;
    private final CallLookup calls;
    private final WorkingDays workingDays;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    JudgeAcceptance(
            Objections objections,
            ObjectionPublisher publisher,
            NoticeLines lines,
            Grounds grounds,
            CallLookup calls,
            WorkingDays workingDays,
            Actors actors,
            Audit audit,
            Clock clock) {
        this.objections = objections;
        this.publisher = publisher;
        this.lines = lines;
        this.grounds = grounds;
        this.calls = calls;
        this.workingDays = workingDays;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param checks whether each criterion holds, by its code
    /// @param reply to the objector; needed when one fails
    record Command(
            UUID id,
            ExpectedVersion expected,
            Map<String, Boolean> checks,
            @Nullable String reply) {}

    @Transactional
    void handle(Command command) {
        var objection = objections.get(command.id(), command.expected());
        var before = objection.state();
        var by = actors.current().subject();
        if (grounds.allHold(command.checks())) {
            int days = calls.get(objection.callId()).objections().investigationDays();
            var dueOn = workingDays.after(LocalDate.now(clock), days);
            publisher.publish(objection.accept(command.checks(), by, dueOn, clock.instant()));
            objections.flush();
        } else {
            if (command.reply() == null) throw new Refusal(REPLY_MISSING).at("/reply");
            publisher.publish(objection.refuse(command.checks(), command.reply(), by, clock.instant()));
            objections.flush();
            lines.stands(objection.noticeId(), objection.applicationId());
        }
        audit.record("objection", objection.id(), "JUDGE_ACCEPTANCE", before, objection.state(), null);
    }
}
