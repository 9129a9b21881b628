package org.fuhua.oversight.rebuild;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/// Gives up rebuilds whose process died: they no longer beat. What they left is cleared away by the next one.
@ApplicationScoped
class AbandonRebuilds {
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final Rebuilds rebuilds;
    private final Clock clock;

    AbandonRebuilds(Rebuilds rebuilds, Clock clock) {
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    @Scheduled(every = "30s", identity = "abandon-rebuilds")
    @Transactional
    void handle() {
        var now = clock.instant();
        rebuilds.silentSince(now.minus(SILENCE)).forEach(rebuild -> rebuild.fail("interrupted", now));
    }
}
