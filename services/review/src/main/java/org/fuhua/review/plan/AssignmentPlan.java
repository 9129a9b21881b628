package org.fuhua.review.plan;

import static org.fuhua.review.ReviewProblem.PLAN_INFEASIBLE;
import static org.fuhua.review.ReviewProblem.PLAN_OUTDATED;
import static org.fuhua.review.ReviewProblem.PLAN_SEED_NOT_DRAWN;
import static org.fuhua.review.plan.PlanState.MOVES;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.fuhua.review.matching.Objective;
import org.fuhua.review.matching.Outcome;
import org.fuhua.review.plan.PlanState.Action;
import org.jspecify.annotations.Nullable;

/// A dry run of an assignment: what it would be, or why there is none.
///
/// Protects the officer's intent: what is adopted is exactly what was looked at. It refuses when anything that decided
/// it (experts, conflicts, applications, loads) has changed since, told by the fingerprint of the inputs. Protects the
/// draw: only a plan with the seed of its list can be adopted.
@Entity
class AssignmentPlan {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private int reviewsPerApplication;
    private int minLoad;
    private @Nullable Integer maxLoad;

    @Enumerated(EnumType.STRING)
    private Objective objective;

    private int candidates;
    private long seed;
    private @Nullable UUID drawListId;
    private String fingerprint;
    private boolean moving;
    private int pairs;

    @Convert(converter = Findings.Column.class)
    private Findings findings;

    @Convert(converter = Infeasibility.Column.class)
    private @Nullable Infeasibility infeasibility;

    private Instant drawnAt;

    /// What was worked out.
    ///
    /// @param moving whether assignments that stand may be moved
    record Drawn(String fingerprint, boolean moving, Outcome outcome, List<Compared> comparison) {}

    AssignmentPlan() {}

    static AssignmentPlan draw(
            UUID id, UUID roundId, Bounds bounds, @Nullable UUID drawListId, Drawn drawn, Instant now) {
        var plan = new AssignmentPlan();
        plan.id = id;
        plan.roundId = roundId;
        plan.state = PlanState.PROPOSED;
        plan.reviewsPerApplication = bounds.reviewsPerApplication();
        plan.minLoad = bounds.minLoad();
        plan.maxLoad = bounds.maxLoad();
        plan.objective = bounds.objective();
        plan.candidates = bounds.candidates();
        plan.seed = bounds.seed();
        plan.drawListId = drawListId;
        plan.fingerprint = drawn.fingerprint();
        plan.moving = drawn.moving();
        plan.findings = Findings.NONE;
        plan.drawnAt = now;
        switch (drawn.outcome()) {
            case Outcome.Solved solved -> {
                plan.pairs = (int) solved.solution().chosen().stream()
                        .filter(edge -> !solved.problem().pair(edge).held())
                        .count();
                plan.findings = Findings.of(solved, drawn.comparison());
            }
            case Outcome.TooFewExperts few -> plan.infeasibility = Infeasibility.of(few);
            case Outcome.TooFewApplications few -> plan.infeasibility = Infeasibility.of(few);
            case Outcome.PanelsImpossible none -> plan.infeasibility = Infeasibility.of(none);
            case Outcome.Undecided _ -> plan.infeasibility = Infeasibility.UNDECIDED;
        }
        return plan;
    }

    /// @param currentFingerprint of the same problem, put together anew
    void adopt(String currentFingerprint) {
        var next = MOVES.after(state, Action.ADOPT);
        if (infeasibility != null) throw new Refusal(PLAN_INFEASIBLE, "infeasibility", infeasibility.code());
        if (drawListId == null) throw new Refusal(PLAN_SEED_NOT_DRAWN);
        if (!fingerprint.equals(currentFingerprint)) throw new Refusal(PLAN_OUTDATED);
        state = next;
    }

    Bounds bounds() {
        return new Bounds(reviewsPerApplication, minLoad, maxLoad, objective, candidates, seed);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID roundId() {
        return roundId;
    }

    PlanState state() {
        return state;
    }

    /// @return the closed list whose seed it has; absent for a trial
    @Nullable
    UUID drawListId() {
        return drawListId;
    }

    /// @return whether assignments that stood may be moved by it
    boolean isMoving() {
        return moving;
    }

    int pairs() {
        return pairs;
    }

    Findings findings() {
        return findings;
    }

    @Nullable
    Infeasibility infeasibility() {
        return infeasibility;
    }

    Instant drawnAt() {
        return drawnAt;
    }
}
