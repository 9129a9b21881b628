package org.fuhua.review.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Looks for notices whose last day is over. Safe with many replicas: each due notice is locked by one of them.
@ApplicationScoped
class NoticeClock {
    private final CompleteNotice complete;

    NoticeClock(CompleteNotice complete) {
        this.complete = complete;
    }

    @Scheduled(identity = "complete-notices", every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        boolean more = true;
        while (more) more = complete.nextDue();
    }
}
