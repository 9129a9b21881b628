package org.fuhua.rules.ruleset;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuhua.rules.expression.Answer;
import org.fuhua.rules.ruleset.Finding.Measured;
import org.jspecify.annotations.Nullable;

/// Puts into a finding what the facts say about one condition.
///
/// @param document number of the document that demands it; empty where each condition names its own
record Findings(Condition condition, String document) {
    private static final SortedSet<String> NOTHING = Collections.unmodifiableSortedSet(new TreeSet<>());

    Finding notAsked() {
        return found(Result.NOT_APPLICABLE, null, NOTHING);
    }

    /// @param answer to whether it holds; data without such an answer is for people to look at
    Finding test(Answer answer) {
        return switch (answer) {
            case Answer.Known known -> found(known.isTrue() ? Result.MET : Result.UNMET, null, NOTHING);
            case Answer.Unknown unknown -> found(Result.UNKNOWN, null, unknown.missing());
            case Answer.Undefined _ -> found(Result.MANUAL_REVIEW, null, NOTHING);
        };
    }

    /// A number that the facts exclude, such as a share of no revenue, is for people to look at.
    Finding measure(Condition.Measure measure, Answer value, Answer threshold) {
        if (value instanceof Answer.Known v && threshold instanceof Answer.Known t) {
            boolean met = measure.relation().holds(v.number(), t.number());
            return found(
                    met ? Result.MET : Result.UNMET,
                    new Measured(v.number(), v.number(), measure.unit(), measure.relation(), t.number()),
                    NOTHING);
        }
        if (value instanceof Answer.Undefined || threshold instanceof Answer.Undefined)
            return found(Result.MANUAL_REVIEW, null, NOTHING);
        var missing = new TreeSet<String>();
        for (var answer : List.of(value, threshold))
            if (answer instanceof Answer.Unknown unknown) missing.addAll(unknown.missing());
        return found(Result.UNKNOWN, null, missing);
    }

    /// A score that passes at worst is met and one that fails at best is not, whatever is missing.
    Finding score(Condition.Score score, ScoreSheet.Score filled) {
        long floor = filled.floor(score.points());
        long ceiling = filled.ceiling(score.points());
        var missing = filled.missing(score.points());
        boolean atWorst = score.relation().holds(floor, score.atPoints());
        boolean atBest = score.relation().holds(ceiling, score.atPoints());
        Result open = missing.isEmpty() ? Result.MANUAL_REVIEW : Result.UNKNOWN;
        Result result = atWorst != atBest ? open : atWorst ? Result.MET : Result.UNMET;
        return found(
                result,
                new Measured(floor, ceiling, Unit.POINTS, score.relation(), score.atPoints()),
                result == Result.UNKNOWN ? missing : NOTHING);
    }

    Finding judgement(Condition.Judgement judgement) {
        return finding(Result.MANUAL_REVIEW, null, NOTHING, judgement.judgedBy(), List.of(), false);
    }

    Finding combined(List<Finding> parts, boolean oneSuffices) {
        var results = parts.stream().map(Finding::result).toList();
        var result = oneSuffices ? Result.ofAny(results) : Result.ofAll(results);
        var missing = new TreeSet<String>();
        if (result == Result.UNKNOWN) parts.forEach(part -> missing.addAll(part.missing()));
        return finding(result, null, missing, null, parts, oneSuffices);
    }

    private Finding found(Result result, @Nullable Measured measured, SortedSet<String> missing) {
        return finding(result, measured, missing, null, List.of(), false);
    }

    private Finding finding(
            Result result,
            @Nullable Measured measured,
            SortedSet<String> missing,
            @Nullable String judgedBy,
            List<Finding> parts,
            boolean oneSuffices) {
        var source = condition.source() == null ? document : (document + " " + condition.source()).strip();
        return new Finding(
                condition.code(),
                condition.zh(),
                condition.en(),
                source,
                result,
                measured,
                missing,
                judgedBy,
                parts,
                oneSuffices);
    }
}
