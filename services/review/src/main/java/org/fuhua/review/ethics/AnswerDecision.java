package org.fuhua.review.ethics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;

/// What the unit makes of a decision, and the committee of that: modifications and appeals (申诉).
@ApplicationScoped
class AnswerDecision {
    private final EthicsDesk desk;
    private final Clock clock;

    AnswerDecision(EthicsDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    void modify(UUID id, ExpectedVersion expected, String note) {
        var laid = desk.forUnit(id, expected);
        laid.review().modify(note, laid.by(), clock.instant(), laid.rules());
        desk.done(laid, "MODIFY", List.of(), null);
    }

    @Transactional
    void confirmModification(UUID id, ExpectedVersion expected, boolean asAsked, String reason) {
        var laid = desk.forDesk(id, expected);
        var events = laid.review().confirmModification(asAsked, reason, laid.rules(), laid.by(), clock.instant());
        desk.done(laid, "CONFIRM_MODIFICATION", events, null);
    }

    @Transactional
    void appeal(UUID id, ExpectedVersion expected, String grounds) {
        var laid = desk.forUnit(id, expected);
        laid.review().appeal(grounds, laid.by(), clock.instant(), laid.rules());
        desk.done(laid, "APPEAL", List.of(), null);
    }

    @Transactional
    void answerAppeal(UUID id, ExpectedVersion expected, boolean upheld, String reason) {
        var laid = desk.forDesk(id, expected);
        laid.review().answerAppeal(upheld, reason, laid.by(), clock.instant(), laid.rules());
        desk.done(laid, "ANSWER_APPEAL", List.of(), null);
    }
}
