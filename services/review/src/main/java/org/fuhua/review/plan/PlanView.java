package org.fuhua.review.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan as officers look at it.
///
/// @param pairs new assignments that its adoption makes
/// @param objective total affinity, in thousandths
/// @param meanAffinity per pair, between 0 and 1
/// @param infeasibility why there is no plan; absent when feasible
public record PlanView(
        UUID id,
        long version,
        UUID roundId,
        PlanState state,
        int reviewsPerApplication,
        int minLoad,
        @Nullable Integer maxLoad,
        long seed,
        boolean feasible,
        int pairs,
        long objective,
        BigDecimal meanAffinity,
        List<Served> worstServed,
        List<LoadCount> loadHistogram,
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
                bounds.seed(),
                plan.infeasibility() == null,
                plan.pairs(),
                findings.objective(),
                findings.meanAffinity(),
                findings.worstServed(),
                findings.loadHistogram(),
                plan.infeasibility(),
                plan.drawnAt());
    }
}
