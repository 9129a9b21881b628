package org.fuhua.review.plan;

import static org.fuhua.platform.problem.PlatformProblem.INVALID_CURSOR;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.ApplicationLookup;

/// Shows plans and their pairs.
@ApplicationScoped
class ReadPlans {
    private final Plans plans;
    private final PlanPairs pairs;
    private final ApplicationLookup applications;
    private final ExpertLookup experts;

    ReadPlans(Plans plans, PlanPairs pairs, ApplicationLookup applications, ExpertLookup experts) {
        this.plans = plans;
        this.pairs = pairs;
        this.applications = applications;
        this.experts = experts;
    }

    PlanView one(UUID planId) {
        return plans.findByIdOptional(planId).map(PlanView::from).orElseThrow(() -> new Refusal(NOT_FOUND));
    }

    Page<PairView> pairs(UUID planId, Paging paging) {
        one(planId);
        var rows = pairs.of(planId, position(paging), paging.rows());
        var known = applications.byId(
                rows.stream().map(PlanPair::applicationId).distinct().toList());
        var names =
                experts.names(rows.stream().map(PlanPair::expertId).distinct().toList());
        return Page.of(rows, paging.limit, PlanPair::position, pair -> {
            var application = known.get(pair.applicationId());
            return new PairView(
                    application.id(),
                    application.number(),
                    application.title(),
                    pair.expertId(),
                    names.get(pair.expertId()),
                    pair.affinity());
        });
    }

    private static int position(Paging paging) {
        try {
            return Integer.parseInt(paging.afterKey("0"));
        } catch (NumberFormatException malformed) {
            throw new Refusal(INVALID_CURSOR).at("?cursor");
        }
    }
}
