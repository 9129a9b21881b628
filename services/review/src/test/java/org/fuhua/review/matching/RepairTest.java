package org.fuhua.review.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.fuhua.review.matching.Problem.Pair;
import org.junit.jupiter.api.Test;

/// What stands is moved as little as can be.
class RepairTest {
    @Test
    void movesAsFewAsPossibleAndThenServesBest() {
        int moved = 0;
        for (long seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var plain = Instances.random(random, 3, 4, 0.7);
            var problem = Instances.with(
                    plain,
                    pair -> new Pair(pair.place(), pair.reader(), pair.affinity(), random.nextInt(4) == 0),
                    plain.seed());
            long step = 1L << 40;
            var best = BruteForce.best(
                    problem,
                    chosen -> chosen.stream().filter(problem::isHeld).count() * step
                            + Solution.of(problem, chosen).total());
            if (problem.held() == 0) continue;
            for (var objective : Objective.values()) {
                var found = Assigning.solve(problem, objective, Duration.ofSeconds(5));
                assertThat(found.isPresent()).as("seed %d", seed).isEqualTo(best.isPresent());
                if (found.isEmpty() || found.get().connection().exchanges() > 0) continue;
                long kept =
                        found.get().chosen().stream().filter(problem::isHeld).count();
                assertThat(kept).as("seed %d, %s", seed, objective).isEqualTo(best.get() / step);
                if (objective != Objective.RANDOM)
                    assertThat(kept * step + found.get().total())
                            .as("seed %d, %s", seed, objective)
                            .isEqualTo(best.get());
                if (kept < problem.held()) moved++;
            }
        }
        assertThat(moved).isGreaterThan(100);
    }
}
