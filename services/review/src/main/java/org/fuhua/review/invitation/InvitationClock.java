package org.fuhua.review.invitation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Reminds of invitations that have to be answered soon, and closes those that were not. Safe with many replicas: each
/// invitation is locked by one of them.
@ApplicationScoped
class InvitationClock {
    private final KeepInvitations keep;

    InvitationClock(KeepInvitations keep) {
        this.keep = keep;
    }

    @Scheduled(identity = "keep-invitations", every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        boolean more = true;
        while (more) more = keep.lapseNext();
        more = true;
        while (more) more = keep.remindNext();
    }
}
