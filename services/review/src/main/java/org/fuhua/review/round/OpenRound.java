package org.fuhua.review.round;

import static org.fuhua.review.ReviewProblem.CALL_CANCELLED;
import static org.fuhua.review.ReviewProblem.CALL_NOT_CLOSED;
import static org.fuhua.review.ReviewProblem.CALL_WITHOUT_APPLICATIONS;
import static org.fuhua.review.ReviewProblem.ROUND_EXISTS;
import static org.fuhua.review.ReviewProblem.UNKNOWN_CALL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.CallLookup;

/// Opens the one round of a closed call.
@ApplicationScoped
class OpenRound {
    private final Rounds rounds;
    private final RoundPublisher publisher;
    private final CallLookup calls;
    private final ApplicationLookup applications;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    OpenRound(
            Rounds rounds,
            RoundPublisher publisher,
            CallLookup calls,
            ApplicationLookup applications,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.rounds = rounds;
        this.publisher = publisher;
        this.calls = calls;
        this.applications = applications;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    record Command(UUID callId, Instant assessmentDeadlineAt) {}

    @Transactional
    UUID handle(Command command) {
        var call = calls.find(command.callId()).orElseThrow(() -> new Refusal(UNKNOWN_CALL).at("/callId"));
        if (call.cancelled()) throw new Refusal(CALL_CANCELLED);
        if (!call.closed()) throw new Refusal(CALL_NOT_CLOSED);
        if (rounds.existFor(call.id())) throw new Refusal(ROUND_EXISTS);
        var accepted = applications.count(call.id());
        if (accepted == 0) throw new Refusal(CALL_WITHOUT_APPLICATIONS);
        var round = Round.open(
                ids.next(), call.id(), call.reviewsPerApplication(), command.assessmentDeadlineAt(), clock.instant());
        rounds.persistAndFlush(round);
        publisher.publish(round.opened(accepted));
        audit.record("round", round.id(), "OPEN", null, round.state(), null);
        return round.id();
    }
}
