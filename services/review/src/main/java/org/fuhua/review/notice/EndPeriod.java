package org.fuhua.review.notice;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.PERIOD_NOT_SHORTENED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.CallLookup;

/// Ends the period of a sandbox call's notice before its last day: whoever rehearses objections does not wait a
/// week for what follows. The period of a real call is a promise to the public and runs to its end.
@ApplicationScoped
class EndPeriod {
    private final Notices notices;
    private final CompleteNotice complete;
    private final CallLookup calls;
    private final Clock clock;

    EndPeriod(Notices notices, CompleteNotice complete, CallLookup calls, Clock clock) {
        this.notices = notices;
        this.complete = complete;
        this.calls = calls;
        this.clock = clock;
    }

    @Transactional
    void handle(UUID id, ExpectedVersion expected) {
        var notice = notices.held(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(notice.version());
        if (!calls.get(notice.callId()).sandbox()) throw new Refusal(PERIOD_NOT_SHORTENED);
        var before = notice.state();
        complete.carryOut(notice, before, notice.cutShort(LocalDate.now(clock)));
        notices.flush();
    }
}
