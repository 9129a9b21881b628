package org.fuhua.review.assessment;

import static org.fuhua.review.ReviewProblem.SCORE_MISSING;
import static org.fuhua.review.ReviewProblem.SCORE_OUT_OF_RANGE;
import static org.fuhua.review.ReviewProblem.UNKNOWN_CRITERION;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Problem;
import org.fuhua.problem.Refusal;
import org.fuhua.review.JsonColumn;

/// The weighted rubric by which a call has its applications judged.
///
/// Protects the total: it is the sum of weight × score ÷ highest score, computed without loss and rounded once, half
/// up, to [#DECIMALS] places. Weights add up to 100, so the total is out of 100.
public record Rubric(List<Criterion> criteria) {
    /// Decimal places of a total and of a mean of totals.
    public static final int DECIMALS = 4;

    public Rubric {
        criteria = List.copyOf(criteria);
        var sum = criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.valueOf(100)) != 0) throw new IllegalArgumentException("weights add up to 100");
        if (criteria.stream().map(Criterion::code).distinct().count() != criteria.size())
            throw new IllegalArgumentException("codes of criteria are unique");
    }

    /// Refuses unknown criteria and scores out of range; an unfinished sheet passes.
    public void checkDraft(Map<String, BigDecimal> scores, Map<String, String> comments) {
        var errors = new ArrayList<FieldError>();
        var codes = new HashSet<String>();
        criteria.forEach(c -> codes.add(c.code()));
        scores.keySet().stream()
                .filter(c -> !codes.contains(c))
                .forEach(c -> errors.add(at("/scores/", c, UNKNOWN_CRITERION)));
        comments.keySet().stream()
                .filter(c -> !codes.contains(c))
                .forEach(c -> errors.add(at("/comments/", c, UNKNOWN_CRITERION)));
        for (var criterion : criteria) {
            var score = scores.get(criterion.code());
            if (score != null && !criterion.takes(score))
                errors.add(at("/scores/", criterion.code(), SCORE_OUT_OF_RANGE));
        }
        if (!errors.isEmpty()) throw Refusal.of(problemOf(errors), errors);
    }

    /// @return the total out of 100; refuses when a criterion has no score
    public BigDecimal total(Map<String, BigDecimal> scores) {
        var missing = criteria.stream()
                .filter(c -> !scores.containsKey(c.code()))
                .map(c -> at("/scores/", c.code(), SCORE_MISSING))
                .toList();
        if (!missing.isEmpty()) throw Refusal.of(SCORE_MISSING, missing);
        // One common denominator, so that thirds are not rounded before they are added.
        var denominator = criteria.stream().map(Criterion::maxScore).reduce(BigDecimal.ONE, BigDecimal::multiply);
        var numerator = BigDecimal.ZERO;
        for (var criterion : criteria) {
            var others = criteria.stream()
                    .filter(c -> c != criterion)
                    .map(Criterion::maxScore)
                    .reduce(BigDecimal.ONE, BigDecimal::multiply);
            numerator = numerator.add(
                    criterion.weight().multiply(scores.get(criterion.code())).multiply(others));
        }
        return numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
    }

    /// @return the total as far as it is known: absent until every criterion has a score
    public Optional<BigDecimal> totalIfComplete(Map<String, BigDecimal> scores) {
        return criteria.stream().allMatch(c -> scores.containsKey(c.code()))
                ? Optional.of(total(scores))
                : Optional.empty();
    }

    private static FieldError at(String prefix, String code, Problem problem) {
        var pointer = prefix + code.replace("~", "~0").replace("/", "~1");
        return new FieldError(pointer, problem.code(), problem.zh(), problem.en());
    }

    private static Problem problemOf(List<FieldError> errors) {
        return errors.getFirst().code().equals(UNKNOWN_CRITERION.code()) ? UNKNOWN_CRITERION : SCORE_OUT_OF_RANGE;
    }

    /// How a rubric is kept.
    public static final class Column extends JsonColumn<Rubric> {
        public Column() {
            super(new TypeReference<>() {});
        }
    }
}
