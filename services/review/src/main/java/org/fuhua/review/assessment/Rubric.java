package org.fuhua.review.assessment;

import static org.fuhua.review.ReviewProblem.CRITERION_APPLIES;
import static org.fuhua.review.ReviewProblem.NOTHING_SCORED;
import static org.fuhua.review.ReviewProblem.SCORE_MISSING;
import static org.fuhua.review.ReviewProblem.SCORE_OUT_OF_RANGE;
import static org.fuhua.review.ReviewProblem.UNKNOWN_CRITERION;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhua.platform.json.JsonColumn;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Problem;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// The weighted rubric by which a call has its applications judged.
///
/// Protects the total: it is the sum of weight × score ÷ highest score over the criteria that apply, by the sum of
/// their weights, computed without loss and rounded once, half up, to [#DECIMALS] places; always out of 100. A
/// criterion that does not apply is left out by definition: it is no zero.
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

    /// @return the criterion with a code; nothing for others and for the comment on the whole
    public @Nullable Criterion find(@Nullable String code) {
        return criteria.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /// @return the criterion with the greatest weight, the first of those that share it
    public Criterion heaviest() {
        return criteria.stream()
                .reduce((first, next) -> next.weight().compareTo(first.weight()) > 0 ? next : first)
                .orElseThrow();
    }

    /// Refuses unknown criteria, scores out of range, and what cannot be left out; an unfinished sheet passes.
    public void checkDraft(ScoreSheet sheet) {
        var errors = new ArrayList<FieldError>();
        var codes = new HashSet<String>();
        criteria.forEach(c -> codes.add(c.code()));
        sheet.scores().keySet().stream()
                .filter(c -> !codes.contains(c))
                .forEach(c -> errors.add(at("/scores/", c, UNKNOWN_CRITERION)));
        sheet.comments().keySet().stream()
                .filter(c -> !codes.contains(c))
                .forEach(c -> errors.add(at("/comments/", c, UNKNOWN_CRITERION)));
        sheet.notApplicable().stream()
                .filter(c -> !codes.contains(c))
                .forEach(c -> errors.add(at("/notApplicable/", c, UNKNOWN_CRITERION)));
        for (var criterion : criteria) {
            var score = sheet.scores().get(criterion.code());
            boolean leftOut = sheet.notApplicable().contains(criterion.code());
            if (score != null && !criterion.takes(score))
                errors.add(at("/scores/", criterion.code(), SCORE_OUT_OF_RANGE));
            if (leftOut && (score != null || !criterion.canBeLeftOut()))
                errors.add(at("/notApplicable/", criterion.code(), CRITERION_APPLIES));
        }
        if (!errors.isEmpty()) throw Refusal.of(problemOf(errors), errors);
    }

    /// @return the total out of 100; refuses when a criterion that applies has no score
    public BigDecimal total(ScoreSheet sheet) {
        var applying = applying(sheet);
        var missing = applying.stream()
                .filter(c -> !sheet.scores().containsKey(c.code()))
                .map(c -> at("/scores/", c.code(), SCORE_MISSING))
                .toList();
        if (!missing.isEmpty()) throw Refusal.of(SCORE_MISSING, missing);
        var weight = applying.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weight.signum() == 0) throw new Refusal(NOTHING_SCORED).at("/notApplicable");
        // One common denominator, so that thirds are not rounded before they are added. What does not apply leaves its
        // weight to the others: the total is still out of 100.
        var denominator = applying.stream().map(Criterion::maxScore).reduce(BigDecimal.ONE, BigDecimal::multiply);
        var numerator = BigDecimal.ZERO;
        for (var criterion : applying) {
            var others = applying.stream()
                    .filter(c -> c != criterion)
                    .map(Criterion::maxScore)
                    .reduce(BigDecimal.ONE, BigDecimal::multiply);
            numerator = numerator.add(criterion
                    .weight()
                    .multiply(sheet.scores().get(criterion.code()))
                    .multiply(others));
        }
        return numerator
                .multiply(BigDecimal.valueOf(100))
                .divide(denominator.multiply(weight), DECIMALS, RoundingMode.HALF_UP);
    }

    /// @return the total as far as it is known: absent until every criterion that applies has a score
    public Optional<BigDecimal> totalIfComplete(ScoreSheet sheet) {
        var applying = applying(sheet);
        return !applying.isEmpty()
                        && applying.stream().allMatch(c -> sheet.scores().containsKey(c.code()))
                ? Optional.of(total(sheet))
                : Optional.empty();
    }

    private List<Criterion> applying(ScoreSheet sheet) {
        return criteria.stream()
                .filter(c -> !sheet.notApplicable().contains(c.code()))
                .toList();
    }

    private static FieldError at(String prefix, String code, Problem problem) {
        var pointer = prefix + code.replace("~", "~0").replace("/", "~1");
        return new FieldError(pointer, problem.code(), problem.zh(), problem.en());
    }

    private static Problem problemOf(List<FieldError> errors) {
        var first = errors.getFirst().code();
        return Stream.of(UNKNOWN_CRITERION, SCORE_OUT_OF_RANGE, CRITERION_APPLIES)
                .filter(problem -> problem.code().equals(first))
                .findFirst()
                .orElseThrow();
    }

    /// How a rubric is kept.
    public static final class Column extends JsonColumn<Rubric> {
        public Column() {
            super(new TypeReference<>() {});
        }
    }
}
