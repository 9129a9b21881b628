package org.fuhua.review.plan;

import static org.fuhua.review.ReviewProblem.PLAN_INFEASIBLE;
import static org.fuhua.review.ReviewProblem.PLAN_OUTDATED;
import static org.fuhua.review.plan.PlanState.MOVES;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.problem.Refusal;
import org.fuhua.review.plan.PlanState.Action;
import org.jspecify.annotations.Nullable;

/// A dry run of an assignment: what it would be, or why there is none.
///
/// Protects the officer's intent: what is adopted is exactly what was looked at. It refuses when anything that decided
/// it (experts, conflicts, applications, loads) has changed since, told by the fingerprint of the inputs.
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
    private long seed;
    private String fingerprint;
    private int pairs;

    @Convert(converter = Findings.Column.class)
    private Findings findings;

    @Convert(converter = Infeasibility.Column.class)
    private @Nullable Infeasibility infeasibility;

    private Instant drawnAt;

    AssignmentPlan() {}

    static AssignmentPlan draw(
            UUID id, UUID roundId, Bounds bounds, AssignmentProblem problem, Outcome outcome, Instant now) {
        var plan = new AssignmentPlan();
        plan.id = id;
        plan.roundId = roundId;
        plan.state = PlanState.PROPOSED;
        plan.reviewsPerApplication = bounds.reviewsPerApplication();
        plan.minLoad = bounds.minLoad();
        plan.maxLoad = bounds.maxLoad();
        plan.seed = bounds.seed();
        plan.fingerprint = problem.fingerprint();
        plan.findings = Findings.NONE;
        plan.drawnAt = now;
        switch (outcome) {
            case Outcome.Solved solved -> {
                plan.pairs = solved.chosen().size();
                plan.findings = Findings.of(problem, solved.chosen());
            }
            case Outcome.Infeasible infeasible -> plan.infeasibility = infeasible.why();
        }
        return plan;
    }

    /// @param currentFingerprint of the same problem, put together anew
    void adopt(String currentFingerprint) {
        var next = MOVES.after(state, Action.ADOPT);
        if (infeasibility != null) throw new Refusal(PLAN_INFEASIBLE, "infeasibility", infeasibility.code());
        if (!fingerprint.equals(currentFingerprint)) throw new Refusal(PLAN_OUTDATED);
        state = next;
    }

    Bounds bounds() {
        return new Bounds(reviewsPerApplication, minLoad, maxLoad, seed);
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
