package org.fuhua.review.decision;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.intake.CallLookup;
import org.jspecify.annotations.Nullable;

/// Puts another decision in the place of one on public notice, because an objection to it was upheld. It keeps to the
/// same bounds as any other; a decline is told at once, an award once it is shown or in effect.
@ApplicationScoped
public class ReviseDecision {
    private final Decisions decisions;
    private final DecisionPublisher publisher;
    private final ApplicationLookup applications;
    private final CallLookup calls;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    ReviseDecision(
            Decisions decisions,
            DecisionPublisher publisher,
            ApplicationLookup applications,
            CallLookup calls,
            Actors actors,
            Audit audit,
            Clock clock) {
        this.decisions = decisions;
        this.publisher = publisher;
        this.applications = applications;
        this.calls = calls;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param place where the caller's content holds it, as JSON Pointer
    public record Command(
            UUID roundId,
            UUID applicationId,
            Outcome outcome,
            @Nullable Money award,
            String reason,
            String place) {}

    @Transactional(TxType.MANDATORY)
    public DecisionFacts handle(Command command) {
        var decision = decisions.of(command.roundId()).stream()
                .filter(d -> d.applicationId().equals(command.applicationId()))
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        var verdict = new Decision.Verdict(command.outcome(), command.award(), command.reason());
        check(decision, verdict, command.place());
        var before = decision.outcome();
        decision.decide(verdict, actors.current().subject(), clock.instant());
        decisions.flush();
        audit.record("decision", decision.id(), "REVISE", before, decision.outcome(), command.reason());
        var facts = decision.facts();
        if (!facts.isAward()) publisher.declined(List.of(facts));
        return facts;
    }

    /// @return the accounts of who decided on an application
    public Set<String> deciders(UUID applicationId) {
        return decisions.list("applicationId", applicationId).stream()
                .flatMap(decision -> decision.deciders().stream())
                .collect(Collectors.toSet());
    }

    private void check(Decision decision, Decision.Verdict verdict, String place) {
        var facts = decision.facts();
        var application = applications.find(facts.applicationId()).orElseThrow();
        var call = calls.get(facts.callId());
        var policy = new DecisionPolicy(call.budget(), call.maxAward(), Map.of(application.id(), application));
        policy.check(List.of(new DecisionPolicy.Item(application.id(), verdict)), _ -> place);
        var others = decisions.of(facts.roundId()).stream()
                .filter(other -> !other.id().equals(decision.id()))
                .map(other -> other.facts().award());
        policy.checkBudget(Stream.concat(others, Stream.of(verdict).map(Decision.Verdict::award)));
    }
}
