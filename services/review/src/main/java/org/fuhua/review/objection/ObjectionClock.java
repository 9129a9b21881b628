package org.fuhua.review.objection;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Looks for hearings whose time is over. Safe with many replicas: each is locked by one of them.
@ApplicationScoped
class ObjectionClock {
    private final LapseHearings lapse;

    ObjectionClock(LapseHearings lapse) {
        this.lapse = lapse;
    }

    @Scheduled(identity = "lapse-hearings", every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        boolean more = true;
        while (more) more = lapse.next();
    }
}
