package org.fuhua.review.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.fuhua.review.matching.Candidates.Standing;
import org.fuhua.review.matching.Problem.Place;
import org.fuhua.review.matching.Problem.Reader;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final int PLACES = 60;
    private static final int READERS = 40;

    /// Conflicts, affinities and loads at random.
    private static final class Round {
        final ArrayList<Place> places = new ArrayList<>();
        final ArrayList<Reader> readers = new ArrayList<>();
        final int[][] affinity = new int[PLACES][READERS];
        final int[][] barred = new int[PLACES][];

        Round(Random random, boolean anyAffinity) {
            for (int p = 0; p < PLACES; p++) places.add(new Place(Instances.id(random), "N-" + p, 3, 0));
            for (int r = 0; r < READERS; r++) readers.add(new Reader(Instances.id(random), 0, 6));
            for (int p = 0; p < PLACES; p++) {
                barred[p] = IntStream.range(0, READERS)
                        .filter(_ -> random.nextInt(10) == 0)
                        .toArray();
                if (anyAffinity)
                    for (int r = 0; r < READERS; r++)
                        affinity[p][r] = random.nextInt(3) == 0 ? 1 + random.nextInt(999_999) : 0;
            }
        }

        Candidates candidates(long seed) {
            return new Candidates(
                    places,
                    readers,
                    Standing.NOTHING,
                    (p, told) -> IntStream.range(0, READERS)
                            .filter(r -> affinity[p][r] > 0)
                            .forEach(r -> told.is(r, affinity[p][r])),
                    p -> barred[p],
                    seed);
        }

        Outcome run(Objective objective, int limit, long seed) {
            return new Search(candidates(seed), PLACES, READERS).run(objective, limit, Duration.ofSeconds(2));
        }
    }

    @Test
    void nobodyWhoMustKeepAwayIsEverAssignedAlsoWhenNothingFits() {
        int pairs = 0;
        for (long seed = 0; seed < 150; seed++) {
            var round = new Round(new Random(seed), seed % 2 == 0);
            for (var objective : Objective.values()) {
                if (objective == Objective.FAIR && seed % 15 != 0) continue;
                var solved = (Outcome.Solved) round.run(objective, 8, seed);
                for (int edge : solved.solution().chosen()) {
                    var pair = solved.problem().pair(edge);
                    pairs++;
                    assertThat(Arrays.binarySearch(round.barred[pair.place()], pair.reader()))
                            .as("seed %d, %s", seed, objective)
                            .isNegative();
                }
            }
        }
        assertThat(pairs).isGreaterThan(50_000);
    }

    @Test
    void theBestFittingAreKept() {
        var round = new Round(new Random(1), true);
        var limits = new int[PLACES];
        Arrays.fill(limits, 5);
        var problem = round.candidates(1)
                .keep(Objective.SUM, limits, new java.util.BitSet())
                .problem();
        for (int p = 0; p < PLACES; p++) {
            int place = p;
            var expected = IntStream.range(0, READERS)
                    .filter(r -> Arrays.binarySearch(round.barred[place], r) < 0)
                    .map(r -> -round.affinity[place][r])
                    .sorted()
                    .limit(5)
                    .map(a -> -a)
                    .sorted()
                    .toArray();
            var kept = Arrays.copyOfRange(problem.affinity, problem.first[p], problem.first[p + 1]);
            Arrays.sort(kept);
            assertThat(kept).isEqualTo(expected);
        }
    }

    @Test
    void moreAreLookedAtWhereTooFewLeaveNoAssignment() {
        // Everybody fits the same five best, who cannot read everything.
        var round = new Round(new Random(2), false);
        for (var row : round.affinity) for (int r = 0; r < 5; r++) row[r] = 900_000 + r;
        for (int p = 0; p < PLACES; p++) round.barred[p] = new int[0];
        var solved = (Outcome.Solved) round.run(Objective.SUM, 4, 3);
        assertThat(solved.widened()).isGreaterThan(0);
        assertThat(Checker.check(solved.problem(), Objective.SUM, solved.solution()))
                .isEmpty();
    }

    @Test
    void minimumLoadsOfExpertsWhoFitNothingAreFound() {
        var round = new Round(new Random(3), false);
        for (var row : round.affinity) for (int r = 0; r < 30; r++) row[r] = 500_000 + r;
        for (int r = 0; r < READERS; r++)
            round.readers.set(r, new Reader(round.readers.get(r).id(), 2, 6));
        var solved = (Outcome.Solved) round.run(Objective.SUM, 20, 3);
        assertThat(Checker.check(solved.problem(), Objective.SUM, solved.solution()))
                .isEmpty();
    }

    @Test
    void saysWhoIsShortOnlyAfterEverybodyWasLookedAt() {
        var round = new Round(new Random(4), true);
        round.barred[7] = IntStream.range(0, READERS - 2).toArray();
        var few = (Outcome.TooFewExperts) round.run(Objective.SUM, 4, 3);
        assertThat(few.group().members()).containsExactly(7);
        assertThat(few.group().reachable()).isEqualTo(2);
    }
}
