package org.fuhua.oversight.rebuild;

import static org.fuhua.oversight.OversightProblem.REBUILD_RUNNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/// Asks for a rebuild; it begins once this is committed.
@ApplicationScoped
class StartRebuild {
    private final Rebuilds rebuilds;
    private final AbandonRebuilds abandonRebuilds;
    private final Event<Started> started;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    StartRebuild(
            Rebuilds rebuilds,
            AbandonRebuilds abandonRebuilds,
            Event<Started> started,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.rebuilds = rebuilds;
        this.abandonRebuilds = abandonRebuilds;
        this.started = started;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// Told inside the service only.
    record Started(UUID rebuildId) {}

    @Transactional
    UUID handle() {
        abandonRebuilds.handle();
        if (rebuilds.anyRunning()) throw new Refusal(REBUILD_RUNNING);
        var rebuild = Rebuild.start(ids.next(), actors.current().subject(), clock.instant());
        try {
            rebuilds.persistAndFlush(rebuild);
        } catch (ConstraintViolationException second) {
            throw new Refusal(REBUILD_RUNNING);
        }
        audit.record("rebuild", rebuild.id(), "start", null, rebuild.state(), null);
        started.fire(new Started(rebuild.id()));
        return rebuild.id();
    }
}
