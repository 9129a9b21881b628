package org.fuhua.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;
import org.fuhua.review.departure.KeepDepartures;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.round.RoundFacts;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.withholding.Withholding;

/// Decides a batch of applications, all of it or nothing. The round is decided once no application is left and every
/// departure from the ranking is confirmed.
@ApplicationScoped
class DecideApplications {
    private final RoundLookup rounds;
    private final CallLookup calls;
    private final ApplicationLookup applications;
    private final Completeness completeness;
    private final Withholding withholding;
    private final Decisions decisions;
    private final PassedOverLookup passedOver;
    private final KeepDepartures departures;
    private final MoveDecidedRound move;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    DecideApplications(
            RoundLookup rounds,
            CallLookup calls,
            ApplicationLookup applications,
            Completeness completeness,
            Withholding withholding,
            Decisions decisions,
            PassedOverLookup passedOver,
            KeepDepartures departures,
            MoveDecidedRound move,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.rounds = rounds;
        this.calls = calls;
        this.applications = applications;
        this.completeness = completeness;
        this.withholding = withholding;
        this.decisions = decisions;
        this.passedOver = passedOver;
        this.departures = departures;
        this.move = move;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param departures reasons for passing over applications, decided in this batch or before
    record Command(UUID roundId, List<DecisionPolicy.Item> batch, Map<UUID, String> departures) {}

    @Transactional
    DecisionsView handle(Command command) {
        var roundId = command.roundId();
        var batch = command.batch();
        var round = rounds.getDecidable(roundId);
        withholding.refuseIn(round.callId());
        var call = calls.get(round.callId());
        var judged = applications.of(call.id());
        completeness.check(round, judged);
        var policy = new DecisionPolicy(
                call.budget(),
                call.maxAward(),
                judged.stream().collect(Collectors.toMap(Application::id, Function.identity())));
        policy.check(batch);
        var all =
                decisions.of(roundId).stream().collect(Collectors.toMap(Decision::applicationId, Function.identity()));
        decide(round, batch, all);
        var standing = judged.stream()
                .map(a -> all.get(a.id()))
                .filter(Objects::nonNull)
                .toList();
        policy.checkBudget(standing.stream().map(d -> d.facts().award()));
        var found = passedOver.of(round);
        departures.keep(roundId, call.ranking(), found, command.departures());
        move.move(round, found);
        decisions.flush();
        return DecisionsView.of(standing, judged.size(), departures.unconfirmed(roundId, found));
    }

    private void decide(RoundFacts round, List<DecisionPolicy.Item> batch, Map<UUID, Decision> all) {
        var by = actors.current().subject();
        var now = clock.instant();
        for (var item : batch) {
            var known = all.get(item.applicationId());
            var decision =
                    known == null ? new Decision(ids.next(), round.id(), round.callId(), item.applicationId()) : known;
            var before = decision.outcome();
            decision.decide(item.verdict(), by, now);
            if (known == null) {
                decisions.persist(decision);
                all.put(item.applicationId(), decision);
            }
            audit.record(
                    "decision",
                    decision.id(),
                    "DECIDE",
                    before,
                    decision.outcome(),
                    item.verdict().reason());
        }
    }
}
