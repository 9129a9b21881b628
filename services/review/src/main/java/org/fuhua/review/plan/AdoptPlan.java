package org.fuhua.review.plan;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;
import org.fuhua.review.assignment.MakeAssignments;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.round.AdvanceRound;
import org.fuhua.review.round.RoundLookup;

/// Makes a plan come true: all its assignments, or none.
@ApplicationScoped
class AdoptPlan {
    private final Plans plans;
    private final PlanPairs pairs;
    private final RoundLookup rounds;
    private final AdvanceRound advance;
    private final ComposeProblem compose;
    private final ExpertLookup experts;
    private final MakeAssignments make;
    private final Audit audit;

    AdoptPlan(
            Plans plans,
            PlanPairs pairs,
            RoundLookup rounds,
            AdvanceRound advance,
            ComposeProblem compose,
            ExpertLookup experts,
            MakeAssignments make,
            Audit audit) {
        this.plans = plans;
        this.pairs = pairs;
        this.rounds = rounds;
        this.advance = advance;
        this.compose = compose;
        this.experts = experts;
        this.make = make;
        this.audit = audit;
    }

    @Transactional
    PlanView handle(UUID planId, ExpectedVersion expected) {
        var plan = plans.findByIdOptional(planId).orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(plan.version());
        var before = plan.state();
        var round = rounds.get(plan.roundId());
        // Moved first: the round's version keeps two adoptions apart before anything is written.
        advance.assigned(round.id(), planId, plan.pairs(), plan.bounds().reviewsPerApplication());
        plan.adopt(compose.of(round, plan.bounds()).fingerprint());
        var subjects = new HashMap<UUID, String>();
        experts.all().forEach(e -> subjects.put(e.id(), e.subject()));
        var made = pairs.of(planId).stream()
                .map(p -> new MakeAssignments.Pair(p.applicationId(), p.expertId(), subjects.get(p.expertId())))
                .toList();
        make.handle(new MakeAssignments.Command(round.id(), round.callId(), round.assessmentDeadlineAt(), made));
        audit.record("assignment-plan", planId, "ADOPT", before, plan.state(), null);
        plans.flush();
        return PlanView.from(plan);
    }
}
