package org.fuhua.review.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fuhua.review.ReviewProblem.SCORE_MISSING;
import static org.fuhua.review.ReviewProblem.SCORE_OUT_OF_RANGE;
import static org.fuhua.review.ReviewProblem.UNKNOWN_CRITERION;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RubricTest {
    private final Rubric rubric = new Rubric(List.of(criterion("a", "60", "10"), criterion("b", "40", "3")));

    @Test
    void fullScoresMakeAHundredAndNoneMakesZero() {
        assertThat(rubric.total(scores("10", "3"))).isEqualByComparingTo("100");
        assertThat(rubric.total(scores("0", "0"))).isEqualByComparingTo("0");
    }

    @Test
    void roundsOnceAndHalfUp() {
        // 60 × 0.05 / 10 + 40 × 1 / 3 = 0.3 + 13.3333… = 13.6333…
        assertThat(rubric.total(scores("0.05", "1"))).isEqualTo(new BigDecimal("13.6333"));
        // Thirds of two criteria add up to a whole: rounding each first would give 66.6666 + 33.3333.
        var thirds = new Rubric(List.of(criterion("a", "50", "3"), criterion("b", "50", "3")));
        assertThat(thirds.total(scores("1", "2"))).isEqualTo(new BigDecimal("50.0000"));
        var half = new Rubric(List.of(criterion("a", "0.02", "200"), criterion("b", "99.98", "1")));
        assertThat(half.total(scores("0.5", "0"))).isEqualTo(new BigDecimal("0.0001"));
    }

    @Test
    void takesEveryScoreFromZeroToTheHighestAndNoOther() {
        rubric.checkDraft(scores("0", "3"), Map.of());
        assertRefused(SCORE_OUT_OF_RANGE, () -> rubric.checkDraft(scores("10.01", "3"), Map.of()));
        var refusal = assertRefused(SCORE_OUT_OF_RANGE, () -> rubric.checkDraft(scores("1", "-0.01"), Map.of()));
        assertThat(refusal.errors()).extracting("pointer").containsExactly("/scores/b");
    }

    @Test
    void knowsItsCriteriaOnly() {
        assertRefused(UNKNOWN_CRITERION, () -> rubric.checkDraft(Map.of("c", BigDecimal.ONE), Map.of()));
        assertRefused(UNKNOWN_CRITERION, () -> rubric.checkDraft(Map.of(), Map.of("c", "text")));
    }

    @Test
    void namesEveryCriterionWithoutAScore() {
        var refusal = assertRefused(SCORE_MISSING, () -> rubric.total(Map.of()));
        assertThat(refusal.errors()).extracting("pointer").containsExactly("/scores/a", "/scores/b");
        assertThat(rubric.totalIfComplete(Map.of("a", BigDecimal.ONE))).isEmpty();
        assertThat(rubric.totalIfComplete(scores("10", "3"))).isPresent();
    }

    @Test
    void weightsAddUpToAHundred() {
        assertThatThrownBy(() -> new Rubric(List.of(criterion("a", "99.99", "10"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rubric(List.of(criterion("a", "50", "10"), criterion("a", "50", "10"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, BigDecimal> scores(String a, String b) {
        return Map.of("a", new BigDecimal(a), "b", new BigDecimal(b));
    }

    private static Criterion criterion(String code, String weight, String max) {
        return new Criterion(code, code, code, new BigDecimal(weight), new BigDecimal(max));
    }
}
