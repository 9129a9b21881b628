package org.fuhua.review.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.fuhua.review.matching.Instances.Kinds;
import org.fuhua.review.matching.Problem.Pair;
import org.fuhua.review.matching.Problem.Place;
import org.fuhua.review.matching.Problem.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Panels that must have certain experts: exact beside trying everything, and checked by who knows nothing of it.
class ComposingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource(Kinds.class)
    void theTotalIsTheBestOfAllPlansWhateverPanelsMustHave(Kinds kinds) {
        int feasible = 0;
        int impossible = 0;
        for (long seed = 0; seed < 400; seed++) {
            var problem = Instances.composed(new Random(seed), 3, 5, 0.8, kinds);
            if (!problem.isComposed()) continue;
            var best = BruteForce.best(
                    problem, chosen -> Solution.of(problem, chosen).total());
            var solved = Composing.solve(problem, Worth.keeping(problem), PATIENCE);
            assertThat(solved.isPresent()).as("seed %d", seed).isEqualTo(best.isPresent());
            if (solved.isEmpty()) {
                impossible++;
                continue;
            }
            feasible++;
            long total = Solution.of(problem, solved.get().chosen()).total();
            long bound =
                    Proof.bound(problem, Worth.keeping(problem), solved.get().prices());
            assertThat(total).as("seed %d", seed).isEqualTo(best.get());
            assertThat(solved.get().proved()).as("seed %d", seed).isTrue();
            if (new Families(problem).isComplete())
                assertThat(bound).as("seed %d", seed).isEqualTo(total);
            else assertThat(bound).as("seed %d", seed).isGreaterThanOrEqualTo(total);
            var solution = Assigning.solve(problem, Objective.SUM, PATIENCE).orElseThrow();
            assertThat(Checker.check(problem, Objective.SUM, solution))
                    .as("seed %d", seed)
                    .isEmpty();
        }
        assertThat(feasible).isGreaterThan(50);
        assertThat(impossible).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(Kinds.class)
    void theFairestIsTheFairestOfThoseToo(Kinds kinds) {
        int feasible = 0;
        for (long seed = 0; seed < 120; seed++) {
            var problem = Instances.composed(new Random(seed), 3, 5, 0.8, kinds);
            long step = 1L << 40;
            var best = BruteForce.best(
                    problem,
                    chosen -> Solution.worst(problem, chosen) * step
                            + Solution.of(problem, chosen).total());
            var fair = new Fair(problem, PATIENCE).solve();
            assertThat(fair.isPresent()).as("seed %d", seed).isEqualTo(best.isPresent());
            if (fair.isEmpty()) continue;
            feasible++;
            assertThat(fair.get().worst() * step + fair.get().total())
                    .as("seed %d", seed)
                    .isEqualTo(best.get());
        }
        assertThat(feasible).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(Kinds.class)
    void everyObjectiveKeepsEveryPanelOnLargerInstancesAlsoWhenNothingFits(Kinds kinds) {
        int solved = 0;
        for (long seed = 0; seed < 12; seed++) {
            var problem = roomy(new Random(seed), kinds, seed % 2 == 0 ? 0 : 10);
            for (var objective : Objective.values()) {
                var solution = Assigning.solve(problem, objective, Duration.ofSeconds(3));
                if (solution.isEmpty()) continue;
                solved++;
                assertThat(Checker.check(problem, objective, solution.get()))
                        .as("seed %d, %s", seed, objective)
                        .isEmpty();
            }
        }
        assertThat(solved).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(Kinds.class)
    void theSeedDecidesBetweenEqualsAndADrawIsRepeated(Kinds kinds) throws IOException {
        var problem = roomy(new Random(3), kinds, 0);
        var inputs = new ByteArrayOutputStream();
        Documents.write(new Documents.Inputs(problem, Objective.RANDOM, 50), inputs);
        var solution = Assigning.solve(problem, Objective.RANDOM, PATIENCE).orElseThrow();
        var result = new ByteArrayOutputStream();
        Documents.write(problem, Objective.RANDOM, solution, result);
        var said = new ByteArrayOutputStream();
        assertThat(Replay.run(in(inputs), in(result), new PrintStream(said)))
                .as(said.toString(StandardCharsets.UTF_8))
                .isTrue();
        var again = new ByteArrayOutputStream();
        Documents.write(Documents.inputs(in(inputs)), again);
        assertThat(again.toByteArray()).isEqualTo(inputs.toByteArray());
        var other =
                Assigning.solve(seeded(problem, 99), Objective.RANDOM, PATIENCE).orElseThrow();
        assertThat(other.chosen()).isNotEqualTo(solution.chosen());
    }

    @Test
    void aPanelWithoutWhatItMustHaveIsFound() {
        // Each of two experts could read it; it must have the second one, who fits worse.
        var problem = one(1, List.of(1), new int[] {0, 1}, 900_000, 100_000);
        var right = Assigning.solve(problem, Objective.SUM, PATIENCE).orElseThrow();
        assertThat(right.chosen()).containsExactly(1);
        assertThat(right.total()).isEqualTo(100_000);
        assertThat(right.totalBound()).isEqualTo(100_000);
        var wrong = Solution.of(problem, bits(0)).proved(900_000L, null, new long[2]);
        assertThat(Checker.check(problem, Objective.SUM, wrong)).contains("N-1 gets 0 of Q0, not 1");
    }

    @Test
    void asManyAsAreDueAreEnoughAndOneLessIsNot() {
        var two = List.of(2);
        assertThat(Assigning.solve(one(3, two, new int[] {1, 1, 0, 0}, 1, 2, 3, 4), Objective.SUM, PATIENCE)
                        .orElseThrow()
                        .chosen())
                .containsExactly(0, 1, 3);
        assertThat(Assigning.solve(one(3, two, new int[] {1, 0, 0, 0}, 1, 2, 3, 4), Objective.SUM, PATIENCE))
                .isEmpty();
        assertThat(Assigning.solve(one(2, List.of(3), new int[] {1, 1, 1, 1}, 1, 2, 3, 4), Objective.SUM, PATIENCE))
                .isEmpty();
    }

    @Test
    void whatIsTooLargeForTheProgrammeIsSolvedWithAStatedGap() {
        var random = new Random(5);
        var places = new ArrayList<Place>();
        for (int p = 0; p < 1_400; p++)
            places.add(new Place(Instances.id(random), "N-%04d".formatted(p), 3, 0, List.of(2, 1, 1, 1)));
        var readers = new ArrayList<Reader>();
        for (int r = 0; r < 400; r++) readers.add(new Reader(Instances.id(random), 0, 13));
        var pairs = new ArrayList<Pair>();
        for (int p = 0; p < places.size(); p++)
            for (int r = 0; r < readers.size(); r++)
                if (random.nextInt(8) == 0)
                    pairs.add(new Pair(
                            p,
                            r,
                            random.nextInt(1_000_001),
                            false,
                            (r % 3 == 0 ? 2 : 1) | (r % 4 < 2 ? 4 : 0) | (r % 5 < 3 ? 8 : 0)));
        var problem = Problem.of(places, readers, List.of(), List.of("A", "B", "C", "D"), pairs, 1);
        assertThat(problem.pairs()).isGreaterThan(Composing.EXACT);
        var solution = Assigning.solve(problem, Objective.SUM, PATIENCE).orElseThrow();
        assertThat(Checker.check(problem, Objective.SUM, solution)).isEmpty();
        assertThat(solution.totalBound()).isBetween(solution.total(), (long) (solution.total() * 1.02));
    }

    /// Enough room that there is a plan in most cases.
    private static Problem roomy(Random random, Kinds kinds, int levels) {
        var even = Instances.even(random, 25, 3, 20, 9, levels);
        var places = even.places().stream()
                .map(p -> {
                    var due = new ArrayList<Integer>();
                    for (int q = 0; q < kinds.bits.length; q++) due.add(random.nextInt(2));
                    return new Place(p.id(), p.number(), p.needs(), p.given(), due);
                })
                .toList();
        var pairs = new ArrayList<Pair>();
        for (int e = 0; e < even.pairs(); e++) {
            var pair = even.pair(e);
            int count = kinds.bits.length;
            int marks = kinds.bits[pair.reader() % count]
                    | (kinds.crossing ? kinds.bits[(pair.reader() * 7 + pair.reader() / count) % count] : 0);
            pairs.add(new Pair(pair.place(), pair.reader(), pair.affinity(), false, marks));
        }
        var names = List.of("A", "B", "C", "D").subList(0, kinds.bits.length);
        return Problem.of(places, even.readers(), List.of(), names, pairs, even.seed());
    }

    private static Problem seeded(Problem problem, long seed) {
        var pairs = new ArrayList<Pair>();
        for (int e = 0; e < problem.pairs(); e++) pairs.add(problem.pair(e));
        return Problem.of(problem.places(), problem.readers(), problem.kept(), problem.qualities(), pairs, seed);
    }

    private static Problem one(int needs, List<Integer> due, int[] marks, int... affinities) {
        var readers = new ArrayList<Reader>();
        var pairs = new ArrayList<Pair>();
        for (int r = 0; r < affinities.length; r++) {
            readers.add(new Reader(new UUID(0, r), 0, 1));
            pairs.add(new Pair(0, r, affinities[r], false, marks[r]));
        }
        return Problem.of(
                List.of(new Place(new UUID(1, 1), "N-1", needs, 0, due)), readers, List.of(), List.of("Q0"), pairs, 1);
    }

    private static java.util.BitSet bits(int... edges) {
        var bits = new java.util.BitSet();
        for (int edge : edges) bits.set(edge);
        return bits;
    }

    private static ByteArrayInputStream in(ByteArrayOutputStream out) {
        return new ByteArrayInputStream(out.toByteArray());
    }
}
