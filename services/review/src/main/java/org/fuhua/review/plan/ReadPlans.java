package org.fuhua.review.plan;

import static org.fuhua.platform.problem.PlatformProblem.INVALID_CURSOR;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertLookup;
import org.fuhua.review.intake.ApplicationLookup;
import org.fuhua.review.round.RoundLookup;
import org.fuhua.review.withholding.Withholding;

/// Shows plans and their pairs.
@ApplicationScoped
class ReadPlans {
    private final Plans plans;
    private final PlanPairs pairs;
    private final DrawLists lists;
    private final PlanDocuments documents;
    private final ApplicationLookup applications;
    private final ExpertLookup experts;
    private final RoundLookup rounds;
    private final Withholding withholding;

    ReadPlans(
            Plans plans,
            PlanPairs pairs,
            DrawLists lists,
            PlanDocuments documents,
            ApplicationLookup applications,
            ExpertLookup experts,
            RoundLookup rounds,
            Withholding withholding) {
        this.plans = plans;
        this.pairs = pairs;
        this.lists = lists;
        this.documents = documents;
        this.applications = applications;
        this.experts = experts;
        this.rounds = rounds;
        this.withholding = withholding;
    }

    PlanView one(UUID planId) {
        return PlanView.from(plan(planId));
    }

    /// A plan is worked out over all applications together and tells of each of them.
    private AssignmentPlan plan(UUID planId) {
        var plan = plans.findByIdOptional(planId).orElseThrow(() -> new Refusal(NOT_FOUND));
        withholding.refuseIn(rounds.get(plan.roundId()).callId());
        return plan;
    }

    Page<PairView> pairs(UUID planId, Paging paging) {
        plan(planId);
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
                    pair.affinity(),
                    pair.isReleased());
        });
    }

    /// @return the record of the draw; refuses for a trial, which nothing was drawn for
    DrawRecord record(UUID planId) {
        var plan = plan(planId);
        if (plan.drawListId() == null) throw new Refusal(NOT_FOUND);
        var list = lists.findById(plan.drawListId());
        var findings = plan.findings();
        return new DrawRecord(
                plan.id(),
                plan.roundId(),
                plan.state(),
                plan.bounds().objective().method(),
                list.digest(),
                list.closedAt(),
                lists.upTo(plan.roundId(), list),
                plan.bounds().seed(),
                list.seedSource(),
                Objects.requireNonNull(list.seedDrawnAt()),
                documents.digest(planId, PlanDocuments.Kind.INPUTS).orElse(null),
                documents.digest(planId, PlanDocuments.Kind.RESULT).orElse(null),
                plan.pairs(),
                findings.objective(),
                findings.totalBound(),
                findings.worst(),
                findings.worstBound());
    }

    InputStream document(UUID planId, PlanDocuments.Kind kind) {
        plan(planId);
        return documents.content(planId, kind);
    }

    private static int position(Paging paging) {
        try {
            return Integer.parseInt(paging.afterKey("0"));
        } catch (NumberFormatException malformed) {
            throw new Refusal(INVALID_CURSOR).at("?cursor");
        }
    }
}
