package org.fuhua.review.ethics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;

/// What comes after an approval: registration, follow-up reviews (跟踪审查), suspension and end.
@ApplicationScoped
class FollowActivity {
    private final EthicsDesk desk;
    private final Clock clock;

    FollowActivity(EthicsDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    void register(UUID id, ExpectedVersion expected, String number, LocalDate on) {
        var laid = desk.forDesk(id, expected);
        laid.review().register(new Aftercare.Registration(number, on));
        desk.done(laid, "REGISTER", List.of(), number);
    }

    @Transactional
    void report(UUID id, ExpectedVersion expected, String report) {
        var laid = desk.forUnit(id, expected);
        laid.review().report(report, clock.instant());
        desk.done(laid, "REPORT", List.of(), null);
    }

    @Transactional
    void check(UUID id, ExpectedVersion expected, String finding) {
        var laid = desk.forDesk(id, expected);
        laid.review().checkFollowUp(finding, laid.rules(), clock.instant());
        desk.done(laid, "CHECK", List.of(), null);
    }

    @Transactional
    void suspend(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.forDesk(id, expected);
        desk.done(laid, "SUSPEND", laid.review().suspend(reason, laid.by(), clock.instant()), reason);
    }

    @Transactional
    void resume(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.forDesk(id, expected);
        desk.done(laid, "RESUME", laid.review().resume(reason, laid.rules(), laid.by(), clock.instant()), reason);
    }

    @Transactional
    void terminate(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.forDesk(id, expected);
        desk.done(laid, "TERMINATE", laid.review().terminate(reason, laid.by(), clock.instant()), reason);
    }

    @Transactional
    void close(UUID id, ExpectedVersion expected, String reason) {
        var laid = desk.forDesk(id, expected);
        laid.review().close(reason, laid.by(), clock.instant());
        desk.done(laid, "CLOSE", List.of(), reason);
    }
}
