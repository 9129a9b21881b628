package org.fuhua.funding.equity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.fuhua.funding.equity.InstrumentDesk.Step;

/// Ends windows of conversion that are over (窗口届满). Safe with many replicas: each instrument is locked by one of them.
@ApplicationScoped
public class ExpireWindows {
    private final EquityInstruments instruments;
    private final InstrumentDesk desk;

    ExpireWindows(EquityInstruments instruments, InstrumentDesk desk) {
        this.instruments = instruments;
        this.desk = desk;
    }

    /// Each in a transaction of its own, until there is none left.
    @Scheduled(identity = "equity-windows", every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void handle() {
        boolean more = true;
        while (more) more = QuarkusTransaction.requiringNew().call(this::next);
    }

    private boolean next() {
        var next = instruments.overdue(desk.today());
        next.ifPresent(instrument -> {
            var before = instrument.state();
            var matured = instrument.expire();
            var laid = desk.laid(instrument);
            desk.done(laid, before, Step.of("EXPIRE", instrument.windowEndsOn(), null, null), matured);
        });
        return next.isPresent();
    }
}
