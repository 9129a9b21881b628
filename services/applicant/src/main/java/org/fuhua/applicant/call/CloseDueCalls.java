package org.fuhua.applicant.call;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.fuhua.applicant.ApplicantConfig;

/// The clock of the calls. Each due call closes in a transaction of its own; replicas pass over each other's.
@ApplicationScoped
class CloseDueCalls {
    private final Calls calls;
    private final CloseCall closeCall;
    private final ApplicantConfig config;
    private final Clock clock;

    CloseDueCalls(Calls calls, CloseCall closeCall, ApplicantConfig config, Clock clock) {
        this.calls = calls;
        this.closeCall = closeCall;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${fuhua.applicant.closing-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "close-due-calls")
    void handle() {
        boolean more = true;
        while (more) more = QuarkusTransaction.requiringNew().call(this::closeNext);
    }

    private boolean closeNext() {
        var due = calls.nextDue(clock.instant().minus(config.closingDelay()));
        due.ifPresent(id -> closeCall.close(calls.known(id)));
        return due.isPresent();
    }
}
