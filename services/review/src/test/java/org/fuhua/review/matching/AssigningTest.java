package org.fuhua.review.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fuhua.review.matching.Problem.Pair;
import org.junit.jupiter.api.Test;

class AssigningTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void theTotalIsTheBestOfAllPlansAndOneIsFoundWheneverThereIsOne() {
        int feasible = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            var problem = Instances.random(new Random(seed), 3, 4, 0.7);
            var best = BruteForce.best(
                    problem, chosen -> Solution.of(problem, chosen).total());
            var solved = Lexicographic.solve(problem, Worth.keeping(problem));
            assertThat(solved.isPresent()).as("seed %d", seed).isEqualTo(best.isPresent());
            if (solved.isEmpty()) continue;
            feasible++;
            long bound =
                    Proof.bound(problem, Worth.keeping(problem), solved.get().prices());
            assertThat(bound).as("seed %d", seed).isEqualTo(best.get());
            var found = Solution.of(problem, solved.get().chosen())
                    .proved(bound, null, solved.get().prices());
            assertThat(found.total()).as("seed %d", seed).isEqualTo(best.get());
            assertThat(Checker.check(problem, Objective.SUM, found))
                    .as("seed %d", seed)
                    .isEmpty();
        }
        assertThat(feasible).as("instances that have a plan").isBetween(500, 2_900);
    }

    /// With so many candidates that most pairs are left out at first, and some come back by their price.
    @Test
    void whatIsSiftedIsWorthAsMuchAsTheWholeAndProvedAmongAll() {
        for (long seed = 0; seed < 30; seed++) {
            var random = new Random(seed);
            int levels = seed % 3 == 0 ? 5 : 1_000;
            var problem = Instances.even(random, 60, 3, 40, seed % 2 == 0 ? 5 : 6, levels);
            // Everybody wants the same few, so that prices decide.
            if (seed % 5 == 0)
                problem = Instances.with(
                        problem,
                        pair -> new Pair(pair.place(), pair.reader(), pair.affinity() / (1 + pair.reader()), false),
                        seed);
            var worth = Worth.keeping(problem);
            var whole = new Flow(problem, new Room(problem))
                    .cheapest((_, edge) -> Problem.FULL_AFFINITY - worth.of(edge))
                    .orElseThrow();
            var sifted = Sifting.best(problem, worth).orElseThrow();
            assertThat(Proof.worth(worth, sifted.chosen())).as("seed %d", seed).isEqualTo(Proof.worth(worth, whole));
            assertThat(Proof.bound(problem, worth, sifted.prices()))
                    .as("seed %d", seed)
                    .isEqualTo(Proof.worth(worth, whole));
        }
    }

    @Test
    void everyObjectiveKeepsEveryBoundOnLargerInstancesAlsoWhenNothingFits() {
        for (long seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var problem = Instances.random(random, 40, 25, 0.8);
            if (seed % 2 == 0) problem = withoutAffinity(problem, seed);
            for (var objective : Objective.values()) {
                var solution = Assigning.solve(problem, objective, PATIENCE);
                if (solution.isPresent())
                    assertThat(Checker.check(problem, objective, solution.get()))
                            .as("seed %d, %s", seed, objective)
                            .isEmpty();
            }
        }
    }

    @Test
    void theSeedDecidesBetweenEqualsAndIsRepeatable() {
        var problem = withoutAffinity(Instances.random(new Random(5), 20, 15, 1), 7);
        var first = solved(problem);
        assertThat(solved(problem)).isEqualTo(first);
        assertThat(solved(withoutAffinity(problem, 8))).isNotEqualTo(first);
    }

    @Test
    void theSeedNeverGivesUpAffinity() {
        for (long seed = 0; seed < 50; seed++) {
            long drawn = seed;
            var problem = Instances.even(new Random(3), 30, 3, 18, 6, 3);
            var one = Instances.with(problem, pair -> pair, drawn);
            var total = Assigning.solve(one, Objective.SUM, PATIENCE).orElseThrow();
            assertThat(total.total() + total.connection().cost())
                    .isEqualTo(Assigning.solve(problem, Objective.SUM, PATIENCE)
                            .map(s -> s.total() + s.connection().cost())
                            .orElseThrow());
        }
    }

    @Test
    void theOrderInWhichThingsAreListedDecidesNothing() {
        for (long seed = 0; seed < 24; seed++) {
            var problem = Instances.even(new Random(seed), 12, 2, 9, 4, (int) (seed % 4));
            var random = new Random(-seed);
            for (var objective : Objective.values())
                assertThat(pairs(shuffled(problem, random), objective))
                        .as("seed %d, %s", seed, objective)
                        .isEqualTo(pairs(problem, objective));
        }
    }

    private static Problem shuffled(Problem problem, Random random) {
        var places = shuffle(problem.places().size(), random);
        var readers = shuffle(problem.readers().size(), random);
        var pairs = new ArrayList<Pair>();
        for (int e = 0; e < problem.pairs(); e++) {
            var pair = problem.pair(e);
            pairs.add(new Pair(
                    places.indexOf(pair.place()), readers.indexOf(pair.reader()), pair.affinity(), pair.held()));
        }
        Collections.shuffle(pairs, random);
        return Problem.of(
                places.stream().map(problem.places()::get).toList(),
                readers.stream().map(problem.readers()::get).toList(),
                List.of(),
                pairs,
                problem.seed());
    }

    private static List<Integer> shuffle(int size, Random random) {
        var order = IntStream.range(0, size).boxed().collect(Collectors.toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static Set<String> pairs(Problem problem, Objective objective) {
        var pairs = new HashSet<String>();
        for (int edge :
                Assigning.solve(problem, objective, PATIENCE).orElseThrow().chosen()) {
            var pair = problem.pair(edge);
            pairs.add(problem.places().get(pair.place()).id() + " "
                    + problem.readers().get(pair.reader()).id());
        }
        return pairs;
    }

    private static Problem withoutAffinity(Problem problem, long seed) {
        return Instances.with(problem, pair -> new Pair(pair.place(), pair.reader(), 0, false), seed);
    }

    private static List<Integer> solved(Problem problem) {
        return Assigning.solve(problem, Objective.SUM, PATIENCE).orElseThrow().chosen();
    }
}
