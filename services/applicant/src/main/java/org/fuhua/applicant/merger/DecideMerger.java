package org.fuhua.applicant.merger;

import static org.fuhua.applicant.ApplicantProblem.DECIDES_OWN_CASE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// A second officer carries a merger out, or finds that the two are different organisations.
@ApplicationScoped
class DecideMerger {
    private final Mergers mergers;
    private final FindMergers views;
    private final CarryOut carryOut;
    private final Standings standings;
    private final Audit audit;
    private final Actors actors;
    private final Clock clock;

    DecideMerger(
            Mergers mergers,
            FindMergers views,
            CarryOut carryOut,
            Standings standings,
            Audit audit,
            Actors actors,
            Clock clock) {
        this.mergers = mergers;
        this.views = views;
        this.carryOut = carryOut;
        this.standings = standings;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    record Command(UUID id, ExpectedVersion expected, boolean accepted, String reason) {}

    @Transactional
    MergerView handle(Command command) {
        var merger = mergers.known(command.id());
        command.expected().check(merger.version());
        var officer = actors.current().subject();
        requireNoPart(merger.pair(), officer);
        var from = merger.state();
        merger.decide(command.accepted(), command.reason(), officer, clock.instant());
        mergers.flush();
        if (command.accepted()) carryOut.handle(merger.pair(), command.reason(), clock.instant());
        audit.record(
                "merger",
                merger.id(),
                command.accepted() ? "carry-out" : "refuse",
                from,
                merger.state(),
                command.reason());
        return views.view(merger);
    }

    private void requireNoPart(Merger.Pair pair, String officer) {
        if (Stream.of(pair.organisationId(), pair.intoOrganisationId())
                .flatMap(id -> standings.of(id, officer).stream())
                .anyMatch(Standing::isMember)) throw new Refusal(DECIDES_OWN_CASE);
    }
}
