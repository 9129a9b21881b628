package org.fuhua.funding.change;

import static org.fuhua.funding.FundingProblem.BUDGET_BELOW_SPENDING;
import static org.fuhua.funding.FundingProblem.BUDGET_TOTAL_DIFFERS;
import static org.fuhua.funding.FundingProblem.BUDGET_UNCHANGED;
import static org.fuhua.funding.FundingProblem.HEADS_FOR_BUDGET_ONLY;
import static org.fuhua.funding.FundingProblem.HEAD_TWICE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.budget.Budget;
import org.fuhua.funding.budget.BudgetHead;
import org.fuhua.funding.budget.Budgets;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// The part of a change that is a budget: read from what was asked, judged by the rules, kept with the change.
///
/// Protects that the heads always add up to the agreement's amount, and that no head is cut below what is reported as
/// spent on it.
@ApplicationScoped
class AdjustBudget {
    private final Budgets budgets;

    AdjustBudget(Budgets budgets) {
        this.budgets = budgets;
    }

    record Head(BudgetHead head, Money amount) {}

    /// @param before absent when the agreement had none
    record Asked(@Nullable Budget before, Budget after, ChangeRules.Rule rule) {}

    /// @param amount of the agreement
    Asked ask(ChangeRules rules, UUID agreementId, Money amount, @Nullable List<Head> heads) {
        if (heads == null || heads.isEmpty()) throw new Refusal(HEADS_FOR_BUDGET_ONLY).at("/heads");
        var after = read(heads);
        if (!after.total().equals(amount))
            throw new Refusal(BUDGET_TOTAL_DIFFERS, "agreed", amount, "total", after.total()).at("/heads");
        covers(agreementId, after);
        var before = budgets.inEffect(agreementId).orElse(null);
        if (after.equals(before)) throw new Refusal(BUDGET_UNCHANGED).at("/heads");
        var decided = rules.budget().on(before, after);
        var rule = rules.of(ChangeKind.BUDGET);
        return new Asked(
                before,
                after,
                new ChangeRules.Rule(
                        rule.kind(), decided.way(), rule.askedBy(), rule.decidedBy(), decided.documentNo()));
    }

    void keep(UUID changeId, Asked asked) {
        budgets.keep(changeId, asked.before(), asked.after());
    }

    /// More may have been spent since it was asked for.
    void check(Change change) {
        budgets.asked(change.id()).ifPresent(after -> covers(change.agreementId(), after));
    }

    private void covers(UUID agreementId, Budget after) {
        var reported = budgets.reported(agreementId);
        for (var head : BudgetHead.values())
            if (after.of(head).compareTo(reported.of(head)) < 0)
                throw new Refusal(BUDGET_BELOW_SPENDING, "head", head, "reported", reported.of(head)).at("/heads");
    }

    private static Budget read(List<Head> heads) {
        var read = new EnumMap<BudgetHead, Money>(BudgetHead.class);
        for (int i = 0; i < heads.size(); i++)
            if (read.put(heads.get(i).head(), heads.get(i).amount()) != null)
                throw new Refusal(HEAD_TWICE).at("/heads/" + i + "/head");
        return new Budget(read);
    }
}
