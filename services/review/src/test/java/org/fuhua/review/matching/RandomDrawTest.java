package org.fuhua.review.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.fuhua.review.matching.Problem.Pair;
import org.junit.jupiter.api.Test;

/// A pure random draw prefers nobody.
class RandomDrawTest {
    private static final int DRAWS = 3_000;

    @Test
    void everyExpertIsDrawnAsOftenAsEveryOther() {
        var problem = Instances.even(new Random(1), 6, 3, 12, 4, 10);
        var drawn = new int[12];
        var together = new int[problem.pairs()];
        for (int seed = 0; seed < DRAWS; seed++)
            for (int edge : draw(Instances.with(problem, pair -> pair, seed)).chosen()) {
                drawn[problem.pair(edge).reader()]++;
                together[edge]++;
            }
        // 99.9 % of honest draws stay below these values of chi square (11 and 71 degrees of freedom).
        assertThat(chiSquare(drawn)).isLessThan(31.3);
        assertThat(chiSquare(together)).isLessThan(112.3);
    }

    @Test
    void affinityHasNoPartInIt() {
        var problem = Instances.even(new Random(1), 6, 3, 12, 4, 10);
        var other = Instances.with(
                problem,
                pair -> new Pair(pair.place(), pair.reader(), Problem.FULL_AFFINITY - pair.affinity(), false),
                problem.seed());
        assertThat(draw(other).chosen()).isEqualTo(draw(problem).chosen());
    }

    private static Solution draw(Problem problem) {
        return Assigning.solve(problem, Objective.RANDOM, Duration.ZERO).orElseThrow();
    }

    private static double chiSquare(int[] counts) {
        double expected = 0;
        for (int count : counts) expected += (double) count / counts.length;
        double sum = 0;
        for (int count : counts) sum += (count - expected) * (count - expected) / expected;
        return sum;
    }
}
