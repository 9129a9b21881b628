package org.fuhua.rules.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fuhua.rules.expression.Answer;
import org.fuhua.rules.expression.Bindings;

/// A condition together with what judges it.
@FunctionalInterface
interface CompiledCondition {
    Finding judge(Bindings facts, ScoreSheet.Score score);

    /// Compiles the conditions of one rule set.
    ///
    /// @param codes those used so far
    record Reader(Compiler compiler, ScoreSheet sheet, String document, Set<String> codes) {
        CompiledCondition read(Condition condition, String at) {
            if (!codes.add(condition.code()))
                compiler.fault(at + "/code", "duplicate", "编号重复", "This code is used twice");
            var findings = new Findings(condition, document);
            var asked = unconditional(condition, findings, at);
            if (condition.when() == null) return asked;
            var when = compiler.test(condition.when(), at + "/when");
            return (facts, score) -> {
                var applies = when.ask(facts);
                if (!(applies instanceof Answer.Known known)) return findings.test(applies);
                return known.isTrue() ? asked.judge(facts, score) : findings.notAsked();
            };
        }

        private CompiledCondition unconditional(Condition condition, Findings findings, String at) {
            return switch (condition) {
                case Condition.Test test -> {
                    var question = compiler.test(test.test(), at + "/test");
                    yield (facts, _) -> findings.test(question.ask(facts));
                }
                case Condition.Measure measure -> {
                    var value = compiler.number(measure.value(), at + "/value");
                    var threshold = compiler.number(measure.threshold(), at + "/threshold");
                    yield (facts, _) -> findings.measure(measure, value.ask(facts), threshold.ask(facts));
                }
                case Condition.Score score -> {
                    if (!sheet.knows(score.points()))
                        compiler.fault(
                                at + "/points",
                                "unknown-indicator",
                                "评分表中没有该指标",
                                "The score sheet has no such indicator");
                    yield (_, filled) -> findings.score(score, filled);
                }
                case Condition.Judgement judgement -> (_, _) -> findings.judgement(judgement);
                case Condition.All all -> combined(all.allOf(), findings, at + "/allOf", false);
                case Condition.Any any -> combined(any.anyOf(), findings, at + "/anyOf", true);
            };
        }

        private CompiledCondition combined(List<Condition> parts, Findings findings, String at, boolean oneSuffices) {
            if (parts.isEmpty()) compiler.fault(at, "empty", "不得为空", "This must not be empty");
            var compiled = new ArrayList<CompiledCondition>();
            for (int i = 0; i < parts.size(); i++) compiled.add(read(parts.get(i), at + "/" + i));
            return (facts, score) -> findings.combined(
                    compiled.stream().map(part -> part.judge(facts, score)).toList(), oneSuffices);
        }
    }
}
