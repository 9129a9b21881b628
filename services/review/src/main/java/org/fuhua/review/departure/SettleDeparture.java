package org.fuhua.review.departure;

import static org.fuhua.review.ReviewProblem.DEPARTURE_OUTDATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Confirms a departure or gives it back, once it is known that who does so has no part in it.
@ApplicationScoped
public class SettleDeparture {
    private final Departures departures;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    SettleDeparture(Departures departures, Actors actors, Audit audit, Clock clock) {
        this.departures = departures;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /// What has to be known before somebody may settle it.
    public record Subject(UUID roundId, UUID applicationId, String proposedBy) {}

    public Subject subject(UUID id) {
        var departure = departures.get(id);
        return new Subject(departure.roundId(), departure.applicationId(), departure.proposedBy());
    }

    /// @param found as decisions and ranking stand now; absent when nothing is passed over any more
    @Transactional(TxType.MANDATORY)
    public void confirm(UUID id, ExpectedVersion expected, @Nullable PassedOver found, @Nullable String remark) {
        var departure = departures.get(id);
        expected.check(departure.version());
        if (found == null || !departure.isAbout(found)) throw new Refusal(DEPARTURE_OUTDATED);
        var before = departure.state();
        departure.confirm(remark, actors.current().subject(), clock.instant());
        audit.record("departure", id, "CONFIRM", before, departure.state(), remark);
        departures.flush();
    }

    @Transactional(TxType.MANDATORY)
    public void giveBack(UUID id, ExpectedVersion expected, String remark) {
        var departure = departures.get(id);
        expected.check(departure.version());
        var before = departure.state();
        departure.giveBack(remark, actors.current().subject(), clock.instant());
        audit.record("departure", id, "RETURN", before, departure.state(), remark);
        departures.flush();
    }
}
