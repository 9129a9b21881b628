package org.fuhua.rules.ruleset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fuhua.problem.FieldError;
import org.fuhua.rules.expression.Bindings;
import org.fuhua.rules.expression.Scope;

/// A rule set together with what evaluates it.
record CompiledRuleSet(
        RuleSet ruleSet, ScoreSheet sheet, List<CompiledCondition> conditions, List<CompiledCondition> triggers) {

    static CompiledRuleSet of(Scope scope, RuleSet set, String at, List<FieldError> faults) {
        var compiler = new Compiler(scope, faults);
        var sheet = ScoreSheet.of(set.scoreSheet(), compiler, at + "/scoreSheet");
        var reader = new CompiledCondition.Reader(compiler, sheet, set.documentNo(), new HashSet<>());
        var conditions = all(set.conditions(), reader, at + "/conditions");
        var triggers = all(set.triggers(), reader, at + "/triggers");
        dates(set, at, faults);
        return new CompiledRuleSet(set, sheet, conditions, triggers);
    }

    private static List<CompiledCondition> all(List<Condition> conditions, CompiledCondition.Reader reader, String at) {
        return IntStream.range(0, conditions.size())
                .mapToObj(i -> reader.read(conditions.get(i), at + "/" + i))
                .toList();
    }

    private static void dates(RuleSet set, String at, List<FieldError> faults) {
        for (int i = 0; i < set.inForce().size(); i++) {
            var force = set.inForce().get(i);
            if (force.to() != null && force.to().isBefore(force.from()))
                faults.add(new FieldError(
                        at + "/inForce/" + i + "/to", "ends-before-start", "止于起始日之前", "It ends before it starts"));
        }
    }

    Evaluation evaluate(Bindings facts) {
        var score = sheet.score(facts);
        var findings = conditions.stream()
                .map(condition -> condition.judge(facts, score))
                .toList();
        var fired = triggers.stream()
                .map(condition -> condition.judge(facts, score))
                .filter(finding -> Set.of(Result.MET, Result.MANUAL_REVIEW).contains(finding.result()))
                .toList();
        return new Evaluation(
                ruleSet, Result.ofAll(findings.stream().map(Finding::result).toList()), findings, score.lines(), fired);
    }
}
