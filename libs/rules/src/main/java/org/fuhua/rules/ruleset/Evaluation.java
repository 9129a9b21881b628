package org.fuhua.rules.ruleset;

import java.util.List;
import java.util.function.Consumer;

/// What a rule set says about somebody on the facts given.
///
/// @param findings one for each condition, in the document's order
/// @param triggers those that call for a look on the spot
public record Evaluation(
        RuleSet ruleSet, Result result, List<Finding> findings, List<ScoreLine> scoreSheet, List<Finding> triggers) {

    /// Points that are certain.
    public int floor() {
        return scoreSheet.stream().mapToInt(ScoreLine::floor).sum();
    }

    /// Points that can still be reached.
    public int ceiling() {
        return scoreSheet.stream().mapToInt(ScoreLine::ceiling).sum();
    }

    /// The single conditions that stand between and the title: those not met, in combinations that are not met.
    public List<Finding> gaps() {
        var gaps = new java.util.ArrayList<Finding>();
        findings.forEach(finding -> collect(finding, gaps::add));
        return List.copyOf(gaps);
    }

    private static void collect(Finding finding, Consumer<Finding> gaps) {
        if (finding.result() == Result.MET || finding.result() == Result.NOT_APPLICABLE) return;
        if (finding.parts().isEmpty()) gaps.accept(finding);
        else finding.parts().forEach(part -> collect(part, gaps));
    }
}
