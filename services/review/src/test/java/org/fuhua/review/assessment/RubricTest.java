package org.fuhua.review.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fuhua.review.ReviewProblem.CRITERION_APPLIES;
import static org.fuhua.review.ReviewProblem.NOTHING_SCORED;
import static org.fuhua.review.ReviewProblem.SCORE_MISSING;
import static org.fuhua.review.ReviewProblem.SCORE_OUT_OF_RANGE;
import static org.fuhua.review.ReviewProblem.UNKNOWN_CRITERION;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        rubric.checkDraft(scores("0", "3"));
        assertRefused(SCORE_OUT_OF_RANGE, () -> rubric.checkDraft(scores("10.01", "3")));
        var refusal = assertRefused(SCORE_OUT_OF_RANGE, () -> rubric.checkDraft(scores("1", "-0.01")));
        assertThat(refusal.errors()).extracting("pointer").containsExactly("/scores/b");
    }

    @Test
    void knowsItsCriteriaOnly() {
        assertRefused(UNKNOWN_CRITERION, () -> rubric.checkDraft(sheet(Map.of("c", BigDecimal.ONE))));
        assertRefused(
                UNKNOWN_CRITERION,
                () -> rubric.checkDraft(new ScoreSheet(Map.of(), Set.of(), Map.of("c", "text"), null, null, null)));
    }

    @Test
    void namesEveryCriterionWithoutAScore() {
        var refusal = assertRefused(SCORE_MISSING, () -> rubric.total(ScoreSheet.empty()));
        assertThat(refusal.errors()).extracting("pointer").containsExactly("/scores/a", "/scores/b");
        assertThat(rubric.totalIfComplete(sheet(Map.of("a", BigDecimal.ONE)))).isEmpty();
        assertThat(rubric.totalIfComplete(scores("10", "3"))).isPresent();
    }

    @Test
    void weightsAddUpToAHundred() {
        assertThatThrownBy(() -> new Rubric(List.of(criterion("a", "99.99", "10"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rubric(List.of(criterion("a", "50", "10"), criterion("a", "50", "10"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// 30, 50 and 20 points out of 10, 5 and 4; the last one may not apply.
    private final Rubric three = new Rubric(List.of(
            criterion("a", "30", "10"),
            criterion("b", "50", "5"),
            new Criterion("c", "c", "c", new BigDecimal("20"), new BigDecimal("4"), true, null)));

    @Test
    void leavesOutWhatDoesNotApplyAndGivesItsWeightToTheOthers() {
        var withAll = Map.of("a", new BigDecimal("7"), "b", new BigDecimal("3"), "c", new BigDecimal("1"));
        // 30 × 0.7 + 50 × 0.6 + 20 × 0.25 = 21 + 30 + 5
        assertThat(three.total(sheet(withAll))).isEqualTo(new BigDecimal("56.0000"));
        // (21 + 30) ÷ 80 × 100: a zero for the last one would make 51, its absence does not
        assertThat(three.total(without("7", "3"))).isEqualTo(new BigDecimal("63.7500"));
        assertThat(three.total(without("10", "5"))).isEqualByComparingTo("100");
        assertThat(three.total(without("0", "0"))).isEqualByComparingTo("0");
        // 30 × 1 ÷ 10 + 50 × 1 ÷ 5 = 13; 13 ÷ 80 × 100
        assertThat(three.total(without("1", "1"))).isEqualTo(new BigDecimal("16.2500"));
        assertThat(three.totalIfComplete(without("7", "3"))).isPresent();
    }

    @Test
    void leavesOutOnlyWhatTheCallSaysAndNothingThatIsScored() {
        three.checkDraft(without("1", "1"));
        var needed = new ScoreSheet(Map.of(), Set.of("a"), Map.of(), null, null, null);
        assertThat(assertRefused(CRITERION_APPLIES, () -> three.checkDraft(needed))
                        .errors())
                .extracting("pointer")
                .containsExactly("/notApplicable/a");
        var scored = new ScoreSheet(Map.of("c", BigDecimal.ONE), Set.of("c"), Map.of(), null, null, null);
        assertRefused(CRITERION_APPLIES, () -> three.checkDraft(scored));
        var unknown = new ScoreSheet(Map.of(), Set.of("d"), Map.of(), null, null, null);
        assertRefused(UNKNOWN_CRITERION, () -> three.checkDraft(unknown));
        var only = new Rubric(List.of(new Criterion("c", "c", "c", new BigDecimal("100"), BigDecimal.TEN, true, null)));
        var nothing = new ScoreSheet(Map.of(), Set.of("c"), Map.of(), null, null, null);
        assertRefused(NOTHING_SCORED, () -> only.total(nothing));
        assertThat(only.totalIfComplete(nothing)).isEmpty();
    }

    private static ScoreSheet without(String a, String b) {
        return new ScoreSheet(
                Map.of("a", new BigDecimal(a), "b", new BigDecimal(b)), Set.of("c"), Map.of(), null, null, null);
    }

    private static ScoreSheet scores(String a, String b) {
        return sheet(Map.of("a", new BigDecimal(a), "b", new BigDecimal(b)));
    }

    private static ScoreSheet sheet(Map<String, BigDecimal> scores) {
        return new ScoreSheet(scores, Set.of(), Map.of(), null, null, null);
    }

    private static Criterion criterion(String code, String weight, String max) {
        return new Criterion(code, code, code, new BigDecimal(weight), new BigDecimal(max), null, null);
    }
}
