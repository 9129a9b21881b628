package org.fuhua.review.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.review.matching.Objective;
import org.jspecify.annotations.Nullable;

/// A plan as officers look at it. Affinities are in millionths.
///
/// @param seed decides between equals; without a list it is only a trial, and the plan cannot be adopted
/// @param drawListId the closed list whose seed was drawn; absent for a trial
/// @param pairs new assignments that its adoption makes
/// @param moving whether assignments that stand and that nobody began had to be moved
/// @param total affinity of all pairs together
/// @param totalBound no other plan of the kind has a greater total; absent where the total is not the aim
/// @param meanAffinity per pair, between 0 and 1
/// @param worst affinity of the worst served application
/// @param worstBound no other plan serves the worst one better; absent where that is not the aim
/// @param widened applications for which more candidates were looked at than asked
/// @param comparison the other ways of assigning beside it; empty when not asked for
/// @param infeasibility why there is no plan; absent when feasible
public record PlanView(
        UUID id,
        long version,
        UUID roundId,
        PlanState state,
        int reviewsPerApplication,
        int minLoad,
        @Nullable Integer maxLoad,
        Objective objective,
        int candidates,
        long seed,
        @Nullable UUID drawListId,
        boolean feasible,
        int pairs,
        boolean moving,
        long total,
        @Nullable Long totalBound,
        BigDecimal meanAffinity,
        @Nullable Long worst,
        @Nullable Long worstBound,
        int widened,
        @Nullable ConnectionView connection,
        List<Served> worstServed,
        List<LoadCount> loadHistogram,
        List<Compared> comparison,
        @Nullable Infeasibility infeasibility,
        Instant drawnAt) {

    static PlanView from(AssignmentPlan plan) {
        var bounds = plan.bounds();
        var findings = plan.findings();
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.roundId(),
                plan.state(),
                bounds.reviewsPerApplication(),
                bounds.minLoad(),
                bounds.maxLoad(),
                bounds.objective(),
                bounds.candidates(),
                bounds.seed(),
                plan.drawListId(),
                plan.infeasibility() == null,
                plan.pairs(),
                plan.isMoving(),
                findings.objective(),
                findings.totalBound(),
                findings.meanAffinity(),
                findings.worst(),
                findings.worstBound(),
                findings.widened(),
                findings.connection(),
                findings.worstServed(),
                findings.loadHistogram(),
                Objects.requireNonNullElse(findings.comparison(), List.of()),
                plan.infeasibility(),
                plan.drawnAt());
    }
}
