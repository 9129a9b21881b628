package org.fuhua.rules.ruleset;

import java.util.List;

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
}
