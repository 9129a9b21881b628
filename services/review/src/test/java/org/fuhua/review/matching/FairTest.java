package org.fuhua.review.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FairTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void servesTheWorstAsWellAsCanBeAndThenAllTogether() {
        int feasible = 0;
        for (long seed = 0; seed < 300; seed++) {
            var problem = Instances.random(new Random(seed), 3, 5, 0.75);
            long step = 1L << 40;
            var best = BruteForce.best(
                    problem,
                    chosen -> Solution.worst(problem, chosen) * step
                            + Solution.of(problem, chosen).total());
            var solution = new Fair(problem, PATIENCE).solve();
            assertThat(solution.isPresent()).as("seed %d", seed).isEqualTo(best.isPresent());
            if (solution.isEmpty()) continue;
            feasible++;
            var fair = solution.get();
            assertThat(fair.worst() * step + fair.total()).as("seed %d", seed).isEqualTo(best.get());
            assertThat(fair.worstBound()).as("seed %d", seed).isEqualTo(fair.worst());
            assertThat(fair.totalBound()).as("seed %d", seed).isEqualTo(fair.total());
        }
        assertThat(feasible).isGreaterThan(100);
    }

    @Test
    void isNeverWorseForTheWorstThanTheGreatestTotalOrGreed() {
        for (long seed = 0; seed < 12; seed++) {
            var problem = Instances.even(new Random(seed), 30, 3, 20, 5, 100);
            var fair = Assigning.solve(problem, Objective.FAIR, PATIENCE).orElseThrow();
            var sum = Assigning.solve(problem, Objective.SUM, PATIENCE).orElseThrow();
            var greedy = new BitSet();
            Greedy.assign(problem).forEach(greedy::set);
            assertThat(fair.worst())
                    .isGreaterThanOrEqualTo(sum.worst())
                    .isGreaterThanOrEqualTo(Solution.worst(problem, greedy));
            assertThat(fair.total()).isLessThanOrEqualTo(sum.totalBound());
            assertThat(Checker.check(problem, Objective.FAIR, fair)).isEmpty();
        }
    }

    @Test
    void givesWhatItFoundAndAGapWhenTimeIsShort() {
        var problem = Instances.even(new Random(4), 400, 3, 250, 6, 1_000);
        var fair = new Fair(problem, Duration.ofSeconds(3)).solve().orElseThrow();
        var sum = Assigning.solve(problem, Objective.SUM, PATIENCE).orElseThrow();
        assertThat(fair.worst()).isBetween(sum.worst(), fair.worstBound());
        assertThat(Checker.check(problem, Objective.FAIR, fair)).isEmpty();
    }
}
