package org.fuhua.review.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.review.plan.AssignmentProblem.Edge;
import org.fuhua.review.plan.AssignmentProblem.Place;
import org.fuhua.review.plan.AssignmentProblem.Reader;
import org.junit.jupiter.api.Test;

class AssignmentSolverTest {
    @Test
    void isAsGoodAsTheBestOfAllPlansAndFindsOneWheneverThereIsOne() {
        int feasible = 0;
        for (long seed = 0; seed < 400; seed++) {
            var problem = random(new Random(seed), 3, 4, 0.7);
            var best = new BruteForce(problem).best();
            switch (AssignmentSolver.solve(problem)) {
                case Outcome.Solved solved -> {
                    feasible++;
                    assertKept(problem, solved.chosen(), seed);
                    assertThat(affinity(solved.chosen())).as("seed %d", seed).isEqualTo(best);
                }
                case Outcome.Infeasible _ ->
                    assertThat(best).as("seed %d", seed).isEqualTo(BruteForce.NONE);
            }
        }
        assertThat(feasible).as("instances that have a plan").isBetween(50, 390);
    }

    @Test
    void keepsEveryBoundOnLargerInstancesAlsoWhenNothingFits() {
        for (long seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var problem = random(random, 60, 25, 0.8);
            if (seed % 2 == 0) problem = withoutAffinity(problem);
            if (AssignmentSolver.solve(problem) instanceof Outcome.Solved solved)
                assertKept(problem, solved.chosen(), seed);
        }
    }

    @Test
    void theSeedDecidesBetweenEqualsAndIsRepeatable() {
        var problem = withoutAffinity(random(new Random(5), 20, 15, 1));
        var first = solved(problem);
        assertThat(solved(problem)).isEqualTo(first);
        var other = new AssignmentProblem(problem.places(), problem.readers(), problem.edges(), problem.seed() + 1);
        assertThat(solved(other)).isNotEqualTo(first);
        assertThat(affinity(solved(other))).isEqualTo(affinity(first));
    }

    @Test
    void theFingerprintTellsEveryChange() {
        var problem = random(new Random(1), 4, 4, 1);
        var changed = new HashSet<String>();
        changed.add(problem.fingerprint());
        changed.add(new AssignmentProblem(problem.places(), problem.readers(), problem.edges(), 99).fingerprint());
        changed.add(new AssignmentProblem(
                        problem.places(), problem.readers(), problem.edges().subList(1, 16), 7)
                .fingerprint());
        changed.add(withoutAffinity(problem).fingerprint());
        var readers = new ArrayList<>(problem.readers());
        readers.set(0, new Reader(readers.getFirst().expertId(), 0, 77));
        changed.add(new AssignmentProblem(problem.places(), readers, problem.edges(), 7).fingerprint());
        assertThat(changed).hasSize(5);
        assertThat(new AssignmentProblem(problem.places(), problem.readers(), List.copyOf(problem.edges()), 7)
                        .fingerprint())
                .isEqualTo(problem.fingerprint());
    }

    private static List<Edge> solved(AssignmentProblem problem) {
        return ((Outcome.Solved) AssignmentSolver.solve(problem)).chosen();
    }

    private static void assertKept(AssignmentProblem problem, List<Edge> chosen, long seed) {
        assertThat(new HashSet<>(problem.edges()))
                .as("seed %d: eligible pairs only", seed)
                .containsAll(chosen);
        assertThat(chosen).doesNotHaveDuplicates();
        var got = new int[problem.places().size()];
        var load = new int[problem.readers().size()];
        chosen.forEach(e -> {
            got[e.place()]++;
            load[e.reader()]++;
        });
        for (int p = 0; p < got.length; p++)
            assertThat(got[p])
                    .as("seed %d", seed)
                    .isEqualTo(problem.places().get(p).needs());
        for (int r = 0; r < load.length; r++)
            assertThat(load[r])
                    .as("seed %d", seed)
                    .isBetween(
                            problem.readers().get(r).min(),
                            problem.readers().get(r).max());
    }

    private static int affinity(List<Edge> chosen) {
        return chosen.stream().mapToInt(Edge::affinity).sum();
    }

    static AssignmentProblem random(Random random, int places, int readers, double eligible) {
        var ps = new ArrayList<Place>();
        for (int p = 0; p < places; p++)
            ps.add(new Place(UUID.randomUUID(), "N-%03d".formatted(p), 1 + random.nextInt(2)));
        var rs = new ArrayList<Reader>();
        int share = Math.ceilDiv(2 * places, readers);
        for (int r = 0; r < readers; r++) {
            int max = 1 + random.nextInt(share + 1);
            rs.add(new Reader(UUID.randomUUID(), random.nextInt(4) == 0 ? Math.min(1, max) : 0, max));
        }
        var edges = new ArrayList<Edge>();
        for (int p = 0; p < places; p++)
            for (int r = 0; r < readers; r++)
                if (random.nextDouble() < eligible) edges.add(new Edge(p, r, random.nextInt(11) * 100));
        return new AssignmentProblem(ps, rs, edges, 7);
    }

    private static AssignmentProblem withoutAffinity(AssignmentProblem problem) {
        return new AssignmentProblem(
                problem.places(),
                problem.readers(),
                problem.edges().stream()
                        .map(e -> new Edge(e.place(), e.reader(), 0))
                        .collect(Collectors.toList()),
                problem.seed());
    }
}
