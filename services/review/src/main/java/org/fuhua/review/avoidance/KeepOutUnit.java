package org.fuhua.review.avoidance;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.round.RoundLookup;

/// Keeps the people of a unit out of a round; what is assigned to them already is taken back.
@ApplicationScoped
class KeepOutUnit {
    private final KeptOutUnits units;
    private final RoundLookup rounds;
    private final Event<AvoidanceChanged> changes;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    KeepOutUnit(
            KeptOutUnits units,
            RoundLookup rounds,
            Event<AvoidanceChanged> changes,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.units = units;
        this.rounds = rounds;
        this.changes = changes;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    KeptOutUnitView enter(UUID roundId, KeptOutUnit.Unit unit) {
        var round = rounds.get(roundId);
        var kept = KeptOutUnit.enter(
                ids.next(), round.id(), round.callId(), unit, actors.current().subject(), clock.instant());
        units.persistAndFlush(kept);
        audit.record("round", roundId, "KEEP-OUT", null, null, unit.organisationName());
        changes.fire(new AvoidanceChanged(roundId));
        return KeptOutUnitView.from(kept);
    }

    @Transactional
    void remove(UUID id) {
        var kept = units.findByIdOptional(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        units.delete(kept);
        audit.record("round", kept.roundId(), "LET-IN", null, null, kept.unit().organisationName());
    }

    Page<KeptOutUnitView> of(UUID roundId, Paging paging) {
        rounds.get(roundId);
        return Page.of(
                units.of(roundId, paging.afterId(), paging.rows()),
                paging.limit,
                KeptOutUnit::id,
                KeptOutUnitView::from);
    }
}
