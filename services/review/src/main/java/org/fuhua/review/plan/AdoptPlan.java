package org.fuhua.review.plan;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.fuhua.review.assignment.MakeAssignments;
import org.fuhua.review.assignment.VoidAssignments;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.round.AdvanceRound;
import org.fuhua.review.round.RoundFacts;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.withholding.Withholding;

/// Makes a plan come true: all its assignments, or none.
@ApplicationScoped
class AdoptPlan {
    private static final int CHUNK = 1_000;

    private final Plans plans;
    private final PlanPairs pairs;
    private final RoundLookup rounds;
    private final AdvanceRound advance;
    private final ComposeProblem compose;
    private final ExpertLookup experts;
    private final Withholding withholding;
    private final MakeAssignments make;
    private final VoidAssignments release;
    private final Audit audit;

    AdoptPlan(
            Plans plans,
            PlanPairs pairs,
            RoundLookup rounds,
            AdvanceRound advance,
            ComposeProblem compose,
            ExpertLookup experts,
            Withholding withholding,
            MakeAssignments make,
            VoidAssignments release,
            Audit audit) {
        this.plans = plans;
        this.pairs = pairs;
        this.rounds = rounds;
        this.advance = advance;
        this.compose = compose;
        this.experts = experts;
        this.withholding = withholding;
        this.make = make;
        this.release = release;
        this.audit = audit;
    }

    @Transactional
    PlanView handle(UUID planId, ExpectedVersion expected) {
        var plan = plans.findByIdOptional(planId).orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(plan.version());
        var before = plan.state();
        var round = rounds.get(plan.roundId());
        withholding.refuseIn(round.callId());
        // Moved first: the round's version keeps two adoptions apart before anything is written.
        advance.assigned(round.id(), planId, plan.pairs(), plan.bounds().reviewsPerApplication());
        plan.adopt(fingerprint(round, plan.bounds(), plan.isMoving()));
        release.moved(pairs.released(planId).stream()
                .map(p -> new VoidAssignments.Released(p.applicationId(), p.expertId()))
                .toList());
        var subjects = new HashMap<UUID, String>();
        experts.all().forEach(e -> subjects.put(e.id(), e.subject()));
        int after = 0;
        for (var some = pairs.made(planId, after, CHUNK); !some.isEmpty(); some = pairs.made(planId, after, CHUNK)) {
            make.handle(new MakeAssignments.Command(
                    round.id(),
                    round.callId(),
                    round.assessmentDeadlineAt(),
                    some.stream()
                            .map(p -> new MakeAssignments.Pair(
                                    p.applicationId(), p.expertId(), subjects.get(p.expertId())))
                            .toList()));
            after = some.getLast().position();
        }
        audit.record("assignment-plan", planId, "ADOPT", before, plan.state(), null);
        plans.flush();
        return PlanView.from(plan);
    }

    /// Worked out beside the adoption: thousands of applications were read for it, and would be looked through for
    /// changes with every statement that follows.
    private String fingerprint(RoundFacts round, Bounds bounds, boolean moving) {
        return QuarkusTransaction.requiringNew()
                .call(() -> compose.of(round, bounds, moving).fingerprint(bounds));
    }
}
