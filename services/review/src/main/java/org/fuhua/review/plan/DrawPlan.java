package org.fuhua.review.plan;

import static org.fuhua.review.ReviewProblem.FEWER_REVIEWS_THAN_CALL;
import static org.fuhua.review.ReviewProblem.LOAD_BOUNDS_CROSSED;
import static org.fuhua.review.ReviewProblem.SEED_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.CallLookup;
import org.fuhua.review.matching.Objective;
import org.fuhua.review.matching.Outcome;
import org.fuhua.review.matching.Problem;
import org.fuhua.review.round.RoundFacts;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.withholding.Withholding;
import org.jspecify.annotations.Nullable;

/// Works out an assignment and keeps it for looking at; nobody is assigned yet.
@ApplicationScoped
class DrawPlan {
    /// How many experts are looked at for each application where nothing else is asked.
    static final int CANDIDATES = 50;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RoundLookup rounds;
    private final CallLookup calls;
    private final Withholding withholding;
    private final ComposeProblem compose;
    private final DrawSeed drawSeed;
    private final Plans plans;
    private final PlanPairs pairs;
    private final PlanDocuments documents;
    private final Ids ids;
    private final Clock clock;

    DrawPlan(
            RoundLookup rounds,
            CallLookup calls,
            Withholding withholding,
            ComposeProblem compose,
            DrawSeed drawSeed,
            Plans plans,
            PlanPairs pairs,
            PlanDocuments documents,
            Ids ids,
            Clock clock) {
        this.rounds = rounds;
        this.calls = calls;
        this.withholding = withholding;
        this.compose = compose;
        this.drawSeed = drawSeed;
        this.plans = plans;
        this.pairs = pairs;
        this.documents = documents;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param objective that of the call when absent
    /// @param seed to try; absent when the seed of the list is to be used
    /// @param seedSource the public event that brought the seed about; with it the seed becomes that of the list
    /// @param compared whether the other objectives are worked out beside it
    record Command(
            UUID roundId,
            @Nullable Integer reviewsPerApplication,
            @Nullable Integer minLoad,
            @Nullable Integer maxLoad,
            @Nullable Objective objective,
            @Nullable Integer candidates,
            @Nullable Long seed,
            @Nullable String seedSource,
            boolean compared) {}

    @Transactional
    UUID handle(Command command) {
        var round = rounds.get(command.roundId());
        withholding.refuseIn(round.callId());
        var asked = bounds(command, round);
        var composed = compose.of(round, asked, false);
        var list = list(command, round, composed);
        var bounds = list == null || list.seed() == null ? asked : asked.withSeed(list.seed());
        var outcome = run(composed, bounds);
        if (!(outcome instanceof Outcome.Solved)) {
            var moving = compose.of(round, bounds, true);
            if (!moving.standing().held().isEmpty() && run(moving, bounds) instanceof Outcome.Solved moved) {
                composed = moving;
                outcome = moved;
            }
        }
        var comparison = command.compared() && outcome instanceof Outcome.Solved solved
                ? Comparison.of(composed.search(bounds.seed()), bounds, solved, PATIENCE)
                : List.<Compared>of();
        var plan = AssignmentPlan.draw(
                ids.next(),
                round.id(),
                bounds,
                list == null ? null : list.id(),
                new AssignmentPlan.Drawn(
                        composed.fingerprint(bounds),
                        !composed.standing().held().isEmpty(),
                        outcome,
                        comparison),
                clock.instant());
        plans.persist(plan);
        if (outcome instanceof Outcome.Solved solved) keep(plan, bounds, solved);
        return plan.id();
    }

    private static Outcome run(Composed composed, Bounds bounds) {
        return composed.search(bounds.seed()).run(bounds.objective(), bounds.candidates(), PATIENCE);
    }

    private Bounds bounds(Command command, RoundFacts round) {
        int reviews = command.reviewsPerApplication() == null
                ? round.reviewsPerApplication()
                : command.reviewsPerApplication();
        if (reviews < round.reviewsPerApplication())
            throw new Refusal(FEWER_REVIEWS_THAN_CALL, "atLeast", round.reviewsPerApplication())
                    .at("/reviewsPerApplication");
        int min = command.minLoad() == null ? 0 : command.minLoad();
        if (command.maxLoad() != null && min > command.maxLoad()) throw new Refusal(LOAD_BOUNDS_CROSSED).at("/minLoad");
        if (command.seedSource() != null && command.seed() == null) throw new Refusal(SEED_MISSING).at("/seed");
        return new Bounds(
                reviews,
                min,
                command.maxLoad(),
                command.objective() == null ? calls.get(round.callId()).objective() : command.objective(),
                Math.max(reviews, command.candidates() == null ? CANDIDATES : command.candidates()),
                command.seed() == null ? 0 : command.seed());
    }

    /// @return the list that was closed for the draw; null for a trial with a seed that somebody thought of
    private @Nullable DrawList list(Command command, RoundFacts round, Composed composed) {
        if (command.seed() == null) return drawSeed.handle(round.id(), composed.list(), null);
        if (command.seedSource() == null) return null;
        return drawSeed.handle(
                round.id(), composed.list(), new DrawSeed.Announced(command.seed(), command.seedSource()));
    }

    private void keep(AssignmentPlan plan, Bounds bounds, Outcome.Solved solved) {
        var problem = solved.problem();
        var rows = new ArrayList<PlanPairs.Row>(solved.solution().chosen().size());
        var chosen = new BitSet();
        for (int edge : solved.solution().chosen()) {
            chosen.set(edge);
            var pair = problem.pair(edge);
            if (!pair.held()) rows.add(row(problem, pair, false));
        }
        for (int edge = 0; edge < problem.pairs(); edge++) {
            if (chosen.get(edge)) continue;
            var pair = problem.pair(edge);
            if (pair.held()) rows.add(row(problem, pair, true));
        }
        plans.flush();
        pairs.insert(plan.id(), rows);
        documents.keep(plan.id(), bounds, solved);
    }

    private static PlanPairs.Row row(Problem problem, Problem.Pair pair, boolean released) {
        return new PlanPairs.Row(
                problem.places().get(pair.place()).id(),
                problem.readers().get(pair.reader()).id(),
                pair.affinity(),
                released);
    }
}
