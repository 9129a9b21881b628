package org.fuhua.review.decision;

import static org.fuhua.review.ReviewProblem.AWARD_ABOVE_MAXIMUM;
import static org.fuhua.review.ReviewProblem.AWARD_ABOVE_REQUEST;
import static org.fuhua.review.ReviewProblem.AWARD_MISSING;
import static org.fuhua.review.ReviewProblem.AWARD_WITH_DECLINE;
import static org.fuhua.review.ReviewProblem.BUDGET_EXCEEDED;
import static org.fuhua.review.ReviewProblem.DECIDED_TWICE;
import static org.fuhua.review.ReviewProblem.NOT_IN_THIS_ROUND;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Problem;
import org.fuhua.problem.Refusal;
import org.fuhua.review.intake.Application;
import org.jspecify.annotations.Nullable;

/// What a batch of decisions must keep to: every award within the request and the call's maximum, all awards within
/// the call's budget. A pure function; names each item at fault.
record DecisionPolicy(Money budget, Money maxAward, Map<UUID, Application> applications) {
    record Item(UUID applicationId, Decision.Verdict verdict) {}

    void check(List<Item> batch) {
        check(batch, i -> "/decisions/" + i);
    }

    /// @param place where the caller's content holds the item
    void check(List<Item> batch, IntFunction<String> place) {
        var errors = new ArrayList<FieldError>();
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < batch.size(); i++) {
            var item = batch.get(i);
            var fault = fault(item, !seen.add(item.applicationId()));
            if (fault.isEmpty()) continue;
            var problem = fault.get();
            var member = problem == NOT_IN_THIS_ROUND || problem == DECIDED_TWICE ? "applicationId" : "award";
            problems.add(problem);
            errors.add(new FieldError(place.apply(i) + "/" + member, problem.code(), problem.zh(), problem.en()));
        }
        if (!errors.isEmpty()) throw Refusal.of(problems.getFirst(), errors);
    }

    /// @param awards of all decisions of the round, those of the batch in place of earlier ones
    void checkBudget(Stream<@Nullable Money> awards) {
        var sum = awards.filter(java.util.Objects::nonNull).reduce(Money.ZERO, Money::plus);
        if (sum.compareTo(budget) > 0)
            throw new Refusal(BUDGET_EXCEEDED, "awardsFen", sum.minorUnits(), "budgetFen", budget.minorUnits());
    }

    private Optional<Problem> fault(Item item, boolean again) {
        var application = applications.get(item.applicationId());
        if (application == null) return Optional.of(NOT_IN_THIS_ROUND);
        if (again) return Optional.of(DECIDED_TWICE);
        var award = item.verdict().award();
        if (item.verdict().outcome() == Outcome.DECLINE)
            return award == null ? Optional.empty() : Optional.of(AWARD_WITH_DECLINE);
        if (award == null || !award.isPositive()) return Optional.of(AWARD_MISSING);
        if (award.compareTo(maxAward) > 0) return Optional.of(AWARD_ABOVE_MAXIMUM);
        if (award.compareTo(application.requested()) > 0) return Optional.of(AWARD_ABOVE_REQUEST);
        return Optional.empty();
    }
}
