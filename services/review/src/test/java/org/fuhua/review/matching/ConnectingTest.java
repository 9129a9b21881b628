package org.fuhua.review.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.fuhua.review.matching.Problem.Kept;
import org.fuhua.review.matching.Problem.Pair;
import org.fuhua.review.matching.Problem.Place;
import org.fuhua.review.matching.Problem.Reader;
import org.junit.jupiter.api.Test;

/// Scores of experts who share nothing, directly or through others, cannot be compared: there must be one group.
class ConnectingTest {
    @Test
    void tiesFieldsTogetherThatHaveNothingInCommon() {
        for (long seed = 0; seed < 30; seed++) {
            var problem = fields(new Random(seed), 4, 6, 5, true);
            for (var objective : Objective.values()) {
                var solution = Assigning.solve(problem, objective, Duration.ofSeconds(2))
                        .orElseThrow();
                assertThat(solution.connection().groups())
                        .as("seed %d, %s", seed, objective)
                        .isEqualTo(1);
                assertThat(Checker.check(problem, objective, solution)).isEmpty();
            }
        }
    }

    @Test
    void saysWhatItCostAndThatIsAsLittleAsCanBe() {
        for (long seed = 0; seed < 60; seed++) {
            var problem = fields(new Random(seed), 2, 2, 3, true);
            var solution =
                    Assigning.solve(problem, Objective.SUM, Duration.ZERO).orElseThrow();
            var connected = BruteForce.best(
                    problem,
                    chosen -> Groups.of(problem, chosen).count() == 1
                            ? Solution.of(problem, chosen).total()
                            : -1);
            assertThat(solution.connection().cost())
                    .as("seed %d", seed)
                    .isEqualTo(solution.totalBound() - solution.total());
            assertThat(solution.total()).as("seed %d", seed).isEqualTo(connected.orElseThrow());
        }
    }

    @Test
    void saysSoWhereNobodyMayReadAcross() {
        var problem = fields(new Random(1), 3, 4, 4, false);
        var solution = Assigning.solve(problem, Objective.SUM, Duration.ZERO).orElseThrow();
        assertThat(solution.connection()).isEqualTo(new Solution.Connection(3, 0, 0));
    }

    @Test
    void countsWhatStandsAlready() {
        var plain = fields(new Random(1), 2, 3, 4, false);
        var tied = Problem.of(plain.places(), plain.readers(), List.of(new Kept(0, 5)), pairs(plain), plain.seed());
        assertThat(Assigning.solve(tied, Objective.SUM, Duration.ZERO)
                        .orElseThrow()
                        .connection()
                        .groups())
                .isEqualTo(1);
    }

    private static List<Pair> pairs(Problem problem) {
        var pairs = new ArrayList<Pair>();
        for (int e = 0; e < problem.pairs(); e++) pairs.add(problem.pair(e));
        return pairs;
    }

    /// Experts fit applications of their own field and no others.
    ///
    /// @param across whether they may read others all the same
    private static Problem fields(Random random, int fields, int places, int readers, boolean across) {
        var ps = new ArrayList<Place>();
        var rs = new ArrayList<Reader>();
        var pairs = new ArrayList<Pair>();
        for (int f = 0; f < fields; f++) {
            for (int p = 0; p < places; p++) ps.add(new Place(new UUID(1, ps.size()), "N-%d-%d".formatted(f, p), 2, 0));
            for (int r = 0; r < readers; r++) rs.add(new Reader(new UUID(2, rs.size()), 0, places));
        }
        for (int p = 0; p < ps.size(); p++)
            for (int r = 0; r < rs.size(); r++) {
                boolean same = p / places == r / readers;
                if (same || across)
                    pairs.add(
                            new Pair(p, r, same ? 500_000 + random.nextInt(400_000) : random.nextInt(100_000), false));
            }
        return Problem.of(ps, rs, List.of(), pairs, random.nextLong());
    }
}
