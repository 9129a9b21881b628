package org.fuhua.applicant.bulk;

import static org.fuhua.applicant.ApplicantProblem.RECOMMENDATION_QUOTA_USED;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import org.fuhua.applicant.application.DecideApplication.Decision;
import org.fuhua.applicant.application.RecommendationQuota;
import org.fuhua.applicant.bulk.BulkReport.ItemOutcome;
import org.fuhua.problem.Problem;
import org.jspecify.annotations.Nullable;

/// Tells what a plan would do: every item is really decided, and the transaction is given up. So the preview can never
/// know other rules than the deed. What is left of a quota is counted down over the items.
@ApplicationScoped
class PreviewMany {
    private final DecideMany decideMany;
    private final BulkActions actions;
    private final RecommendationQuota quota;

    PreviewMany(DecideMany decideMany, BulkActions actions, RecommendationQuota quota) {
        this.decideMany = decideMany;
        this.actions = actions;
        this.quota = quota;
    }

    BulkReport handle(BulkPlan plan) {
        decideMany.requireAllowed(plan);
        var ids = plan.items().stream().map(BulkPlan.Item::applicationId).toList();
        var called = QuarkusTransaction.requiringNew().call(() -> actions.called(ids));
        var taken = new HashMap<RecommendationQuota.Share, Integer>();
        var items = new ArrayList<BulkReport.BulkItem>();
        for (var item : plan.items()) {
            var known = called.get(item.applicationId());
            var problem = known == null ? NOT_FOUND : refused(plan, item);
            if (problem == null && plan.kind() == Decision.ENDORSE && exceeds(item, taken))
                problem = RECOMMENDATION_QUOTA_USED;
            items.add(BulkReport.BulkItem.of(
                    item.applicationId(),
                    problem == NOT_FOUND ? null : known.number(),
                    problem == NOT_FOUND ? null : known.title(),
                    problem == null ? ItemOutcome.ALLOWED : ItemOutcome.REFUSED,
                    problem == null ? null : problem.code()));
        }
        return new BulkReport(plan.kind(), items);
    }

    private @Nullable Problem refused(BulkPlan plan, BulkPlan.Item item) {
        QuarkusTransaction.begin();
        try {
            decideMany.carryOut(plan, item);
            return null;
        } catch (RuntimeException failed) {
            var problem = DecideMany.problem(failed);
            if (problem == null) throw failed;
            return problem;
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private boolean exceeds(BulkPlan.Item item, HashMap<RecommendationQuota.Share, Integer> taken) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var share = quota.shareOf(item.applicationId());
            var left = quota.left(share);
            return left.isPresent() && taken.merge(share, 1, Integer::sum) > left.getAsInt();
        });
    }
}
