package org.fuhua.review.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whoever changes a plan after it was drawn is found out.
class CheckerTest {
    private final Problem problem = Instances.even(new Random(11), 12, 2, 9, 4, 10);
    private final Solution honest =
            Assigning.solve(problem, Objective.SUM, Duration.ZERO).orElseThrow();

    @Test
    void findsNothingWrongWithAnHonestPlan() {
        assertThat(Checker.check(problem, Objective.SUM, honest)).isEmpty();
    }

    @Test
    void findsAnExpertWhoWasPutInForAnother() {
        int found = 0;
        for (int out : honest.chosen())
            for (int in = 0; in < problem.pairs(); in++) {
                if (honest.chosen().contains(in) || problem.placeOf(in) != problem.placeOf(out)) continue;
                var tampered = honest.bits();
                tampered.clear(out);
                tampered.set(in);
                var counted = Solution.of(problem, tampered);
                // Also when the figures are made to fit.
                var told = new Solution(
                        counted.chosen(),
                        counted.total(),
                        counted.total(),
                        counted.worst(),
                        null,
                        honest.prices(),
                        counted.connection());
                boolean as = counted.total() == honest.total();
                if (!as) assertThat(Checker.check(problem, Objective.SUM, told)).isNotEmpty();
                if (!as) found++;
            }
        assertThat(found).isGreaterThan(50);
    }

    @Test
    void findsFiguresThatDoNotAddUp() {
        assertThat(Checker.check(problem, Objective.SUM, with(honest.total() + 1, honest.prices())))
                .isNotEmpty();
    }

    @Test
    void findsPricesThatProveNothing() {
        var prices = new ArrayList<>(honest.prices());
        prices.set(0, prices.getFirst() + 700_000);
        assertThat(Checker.check(problem, Objective.SUM, with(honest.total(), prices)))
                .anyMatch(wrong -> wrong.contains("another assignment could be worth"));
        assertThat(Checker.check(problem, Objective.SUM, with(honest.total(), List.of())))
                .isNotEmpty();
    }

    @Test
    void findsTooManyTooFewAndStrangers() {
        var many = new BitSet();
        many.set(0, problem.pairs());
        assertThat(Checker.check(problem, Objective.RANDOM, Solution.of(problem, many)))
                .isNotEmpty();
        assertThat(Checker.check(problem, Objective.RANDOM, Solution.of(problem, new BitSet())))
                .isNotEmpty();
        var stranger = new ArrayList<>(honest.chosen());
        stranger.set(0, -1);
        assertThat(Checker.check(
                        problem,
                        Objective.SUM,
                        new Solution(
                                stranger,
                                honest.total(),
                                honest.totalBound(),
                                honest.worst(),
                                null,
                                honest.prices(),
                                honest.connection())))
                .containsExactly("pair -1 is not eligible");
    }

    private Solution with(long total, List<Long> prices) {
        return new Solution(
                honest.chosen(), total, honest.totalBound(), honest.worst(), null, prices, honest.connection());
    }
}
