package org.fuhua.oversight.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/// Writes down how a rebuild comes along, each time in a transaction of its own.
@ApplicationScoped
class TrackRebuild {
    private final Rebuilds rebuilds;
    private final Clock clock;

    TrackRebuild(Rebuilds rebuilds, Clock clock) {
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void advanced(UUID id, Rebuild.Progress progress) {
        rebuilds.known(id).advance(progress, clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void completed(UUID id, Rebuild.Progress progress) {
        rebuilds.known(id).complete(progress, clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(UUID id, String reason) {
        rebuilds.known(id).fail(reason, clock.instant());
    }

    @Transactional
    RebuildView view(UUID id) {
        return RebuildView.from(rebuilds.known(id));
    }
}
