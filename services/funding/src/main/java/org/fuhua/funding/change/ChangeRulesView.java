package org.fuhua.funding.change;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuhua.funding.Label;
import org.fuhua.funding.budget.BudgetHead;
import org.jspecify.annotations.Nullable;

/// The rules on changes that hold today.
///
/// @param verified false as long as nobody compared them with the documents
/// @param budget which adjustments between heads need what; any other is free
/// @param extensionMonths by which the period grows at most
public record ChangeRulesView(
        String code,
        String documentNo,
        Label label,
        boolean verified,
        int extensionMonths,
        int extensions,
        BudgetRuleView budget,
        List<KindView> kinds) {

    /// @param askedBy roles that may ask
    /// @param decidedBy roles that decide; none where no approval is needed
    @Schema(name = "ChangeRule")
    public record KindView(
            ChangeKind kind, Label label, Way way, Set<String> askedBy, Set<String> decidedBy, String documentNo) {}

    /// @param breakdown how the first budget by head takes effect
    @Schema(name = "BudgetRule")
    public record BudgetRuleView(Way breakdown, String documentNo, List<MoveView> moves) {}

    /// @param head absent where any is meant
    /// @param aboveBp share of the agreement's amount above which it is meant, in basis points
    @Schema(name = "BudgetMoveRule")
    public record MoveView(
            @Nullable BudgetHead head,
            @Nullable Label label,
            BudgetRule.Direction direction,
            int aboveBp,
            Way way,
            String documentNo) {}

    private static BudgetRuleView from(BudgetRule rule) {
        return new BudgetRuleView(
                rule.breakdown(),
                rule.documentNo(),
                rule.moves().stream()
                        .map(move -> new MoveView(
                                move.head(),
                                move.head() == null ? null : move.head().label,
                                move.direction(),
                                move.aboveBp(),
                                move.way(),
                                move.documentNo()))
                        .toList());
    }

    static ChangeRulesView from(ChangeRules rules) {
        return new ChangeRulesView(
                rules.code(),
                rules.documentNo(),
                new Label(rules.zh(), rules.en()),
                rules.verified(),
                rules.extensionMonths(),
                rules.extensions(),
                from(rules.budget()),
                rules.kinds().stream()
                        .map(rule -> new KindView(
                                rule.kind(),
                                rule.kind().label,
                                rule.way(),
                                new TreeSet<>(rule.askedBy()),
                                new TreeSet<>(rule.decidedBy()),
                                rule.documentNo()))
                        .toList());
    }
}
