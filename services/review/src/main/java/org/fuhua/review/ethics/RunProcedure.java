package org.fuhua.review.ethics;

import static org.fuhua.review.ReviewProblem.ETHICS_EXTENSION_TOO_LONG;
import static org.fuhua.review.ReviewProblem.ETHICS_NOT_PRESENT;
import static org.fuhua.review.ReviewProblem.ETHICS_QUORUM_MISSING;
import static org.fuhua.review.ReviewProblem.ETHICS_UNKNOWN_CODE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.fuhua.review.ethics.committee.CommitteeMember;
import org.jspecify.annotations.Nullable;

/// The committee at work: procedure, who is there, who keeps away, votes, decision, more time.
@ApplicationScoped
class RunProcedure {
    private final EthicsDesk desk;
    private final Clock clock;

    RunProcedure(EthicsDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    void simplify(UUID id, ExpectedVersion expected, String ground, Set<String> asked) {
        var laid = desk.forDesk(id, expected);
        if (!laid.rules().isGround(ground)) throw new Refusal(ETHICS_UNKNOWN_CODE, "code", ground).at("/ground");
        var least = laid.rules().figures().simplifiedMembers();
        if (asked.size() < least.value())
            throw new Refusal(ETHICS_QUORUM_MISSING, "lacking", List.of("members"), "article", least.article())
                    .at("/members");
        checkVoting(laid, asked, "/members");
        laid.review().simplify(ground, asked);
        desk.done(laid, "SIMPLIFY", List.of(), ground);
    }

    @Transactional
    void convene(UUID id, ExpectedVersion expected) {
        var laid = desk.forDesk(id, expected);
        laid.review().convene();
        desk.done(laid, "CONVENE", List.of(), null);
    }

    @Transactional
    void hasten(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.forDesk(id, expected);
        laid.review().hasten(laid.rules());
        desk.done(laid, "HASTEN", List.of(), reason);
    }

    @Transactional
    void extend(UUID id, ExpectedVersion expected, int days, String reason) {
        var laid = desk.forDesk(id, expected);
        var most = laid.rules().figures().extensionDays();
        if (days > most.value())
            throw new Refusal(ETHICS_EXTENSION_TOO_LONG, "daysMax", most.value(), "article", most.article())
                    .at("/days");
        laid.review().extend(days, reason, laid.by(), clock.instant());
        desk.done(laid, "EXTEND", List.of(), reason);
    }

    @Transactional
    void recuse(UUID id, String reason) {
        var laid = desk.forMember(id);
        laid.review().recuse(new Deliberation.Recusal(laid.by(), reason, false, clock.instant()));
        desk.done(laid, "RECUSE", List.of(), null);
    }

    @Transactional
    void hold(
            UUID id,
            ExpectedVersion expected,
            Instant heldAt,
            Set<String> present,
            List<String> advisers,
            @Nullable String minutes) {
        var laid = desk.forDesk(id, expected);
        checkVoting(laid, present, "/present");
        laid.review().hold(heldAt, present, advisers, minutes);
        desk.done(laid, "HOLD", List.of(), null);
    }

    @Transactional
    void vote(UUID id, EthicsOutcome outcome, @Nullable String comment) {
        var laid = desk.forVoice(id);
        laid.review().vote(new Deliberation.Vote(laid.by(), outcome, comment, clock.instant()));
        desk.done(laid, "VOTE", List.of(), null);
    }

    @Transactional
    void decide(UUID id, ExpectedVersion expected, String reason, @Nullable String conditions) {
        var laid = desk.forDesk(id, expected);
        var events = laid.review()
                .decide(reason, conditions, laid.committee().members(), laid.rules(), laid.by(), clock.instant());
        desk.done(laid, "DECIDE", events, null);
    }

    private static void checkVoting(EthicsDesk.Laid laid, Set<String> subjects, String pointer) {
        for (var subject : subjects)
            if (laid.committee().member(subject).filter(CommitteeMember::votes).isEmpty())
                throw new Refusal(ETHICS_NOT_PRESENT, "subject", subject).at(pointer);
    }
}
