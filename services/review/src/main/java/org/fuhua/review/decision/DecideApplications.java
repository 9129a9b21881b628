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
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.round.AdvanceRound;
import org.fuhua.review.round.RoundFacts;
import org.fuhua.review.round.RoundLookup;

/// Decides a batch of applications, all of it or nothing. The round is decided once no application is left.
@ApplicationScoped
class DecideApplications {
    private final RoundLookup rounds;
    private final AdvanceRound advance;
    private final CallLookup calls;
    private final ApplicationLookup applications;
    private final Completeness completeness;
    private final Decisions decisions;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    DecideApplications(
            RoundLookup rounds,
            AdvanceRound advance,
            CallLookup calls,
            ApplicationLookup applications,
            Completeness completeness,
            Decisions decisions,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.rounds = rounds;
        this.advance = advance;
        this.calls = calls;
        this.applications = applications;
        this.completeness = completeness;
        this.decisions = decisions;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    DecisionsView handle(UUID roundId, List<DecisionPolicy.Item> batch) {
        var round = rounds.getDecidable(roundId);
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
        if (standing.size() == judged.size()) advance.decided(roundId, standing.size());
        else advance.partlyDecided(roundId);
        decisions.flush();
        return DecisionsView.of(standing, judged.size());
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
