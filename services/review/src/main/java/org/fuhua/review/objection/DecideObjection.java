package org.fuhua.review.objection;

import static org.fuhua.review.ReviewProblem.RULING_WITHOUT_DECISION;
import static org.fuhua.review.ReviewProblem.RULING_WITH_DECISION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.decision.Outcome;
import org.fuhua.review.decision.ReviseDecision;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.notice.NoticeLines;
import org.jspecify.annotations.Nullable;

/// Decides an objection and answers it. An upheld one puts another decision in the place of the one on notice.
@ApplicationScoped
class DecideObjection {
    private static final String PLACE = "/decision";

    private final Objections objections;
    private final ObjectionPublisher publisher;
    private final CaseParts parts;
    private final SealedLetters letters;
    private final NoticeLines lines;
    private final ReviseDecision revise;
    private final CallLookup calls;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    DecideObjection(
            Objections objections,
            ObjectionPublisher publisher,
            CaseParts parts,
            SealedLetters letters,
            NoticeLines lines,
            ReviseDecision revise,
            CallLookup calls,
            Actors actors,
            Audit audit,
            Clock clock) {
        this.objections = objections;
        this.publisher = publisher;
        this.parts = parts;
        this.letters = letters;
        this.lines = lines;
        this.revise = revise;
        this.calls = calls;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /// What is decided about the application instead.
    record Instead(Outcome outcome, @Nullable Money award) {}

    /// @param reason for the record and, as the reason of a new decision, for the applicant
    /// @param reply to the objector
    /// @param instead needed when upheld, possible when partly upheld, never when rejected
    record Command(
            UUID id,
            ExpectedVersion expected,
            Ruling ruling,
            String reason,
            String reply,
            @Nullable Instead instead) {}

    @Transactional
    void handle(Command command) {
        var objection = objections.get(command.id(), command.expected());
        var by = actors.current().subject();
        objection.checkHandler(by);
        parts.check(objection);
        check(command, objection);
        var before = objection.state();
        publisher.publish(objection.decide(command.ruling(), command.reply(), command.reason(), by, clock.instant()));
        objections.flush();
        if (command.instead() == null) lines.stands(objection.noticeId(), objection.applicationId());
        else carryOut(objection, command.instead(), command.reason());
        audit.record("objection", objection.id(), "DECIDE", before, objection.state(), command.reason());
    }

    private void check(Command command, Objection objection) {
        if (command.ruling() == Ruling.UPHELD && command.instead() == null)
            throw new Refusal(RULING_WITHOUT_DECISION).at(PLACE);
        if (command.ruling() == Ruling.REJECTED && command.instead() != null)
            throw new Refusal(RULING_WITH_DECISION).at(PLACE);
        letters.checkUnnamed(objection, command.reason(), "/reason");
        letters.checkUnnamed(objection, command.reply(), "/reply");
    }

    private void carryOut(Objection objection, Instead instead, String reason) {
        var decision = revise.handle(new ReviseDecision.Command(
                objection.roundId(), objection.applicationId(), instead.outcome(), instead.award(), reason, PLACE));
        if (!decision.isAward()) lines.falls(objection.noticeId(), objection.applicationId());
        else
            lines.changes(
                    objection.noticeId(),
                    decision,
                    calls.get(objection.callId()).objections().shownAnew());
    }
}
