package org.fuhua.review.plan;

import static org.fuhua.review.ReviewProblem.FEWER_REVIEWS_THAN_CALL;
import static org.fuhua.review.ReviewProblem.LOAD_BOUNDS_CROSSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;
import org.fuhua.review.round.RoundLookup;
import org.jspecify.annotations.Nullable;

/// Works out an assignment and keeps it for looking at; nobody is assigned yet.
@ApplicationScoped
class DrawPlan {
    private final RoundLookup rounds;
    private final ComposeProblem compose;
    private final Plans plans;
    private final PlanPairs pairs;
    private final Ids ids;
    private final Clock clock;

    DrawPlan(RoundLookup rounds, ComposeProblem compose, Plans plans, PlanPairs pairs, Ids ids, Clock clock) {
        this.rounds = rounds;
        this.compose = compose;
        this.plans = plans;
        this.pairs = pairs;
        this.ids = ids;
        this.clock = clock;
    }

    record Command(
            UUID roundId,
            @Nullable Integer reviewsPerApplication,
            @Nullable Integer minLoad,
            @Nullable Integer maxLoad,
            @Nullable Long seed) {}

    @Transactional
    UUID handle(Command command) {
        var round = rounds.get(command.roundId());
        int reviews = command.reviewsPerApplication() == null
                ? round.reviewsPerApplication()
                : command.reviewsPerApplication();
        if (reviews < round.reviewsPerApplication())
            throw new Refusal(FEWER_REVIEWS_THAN_CALL, "atLeast", round.reviewsPerApplication())
                    .at("/reviewsPerApplication");
        int min = command.minLoad() == null ? 0 : command.minLoad();
        if (command.maxLoad() != null && min > command.maxLoad()) throw new Refusal(LOAD_BOUNDS_CROSSED).at("/minLoad");
        var seed = command.seed() == null ? round.id().getLeastSignificantBits() >>> 11 : command.seed();
        var bounds = new Bounds(reviews, min, command.maxLoad(), seed);
        var problem = compose.of(round, bounds);
        var outcome = AssignmentSolver.solve(problem);
        var plan = AssignmentPlan.draw(ids.next(), round.id(), bounds, problem, outcome, clock.instant());
        plans.persist(plan);
        if (outcome instanceof Outcome.Solved solved) keep(plan.id(), problem, solved);
        return plan.id();
    }

    private void keep(UUID planId, AssignmentProblem problem, Outcome.Solved solved) {
        int position = 0;
        for (var edge : solved.chosen())
            pairs.persist(new PlanPair(
                    planId,
                    ++position,
                    problem.places().get(edge.place()).applicationId(),
                    problem.readers().get(edge.reader()).expertId(),
                    edge.affinity()));
    }
}
