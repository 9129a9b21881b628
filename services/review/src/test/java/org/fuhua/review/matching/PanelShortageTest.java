package org.fuhua.review.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fuhua.review.matching.Instances.Kinds;
import org.fuhua.review.matching.Problem.Pair;
import org.fuhua.review.matching.Problem.Place;
import org.fuhua.review.matching.Problem.Reader;
import org.junit.jupiter.api.Test;

/// What is named cannot hold together, and with anything of it left out it can.
class PanelShortageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void aQualityThatTooFewHaveIsNamedWithWhoWantsIt() {
        // Three want one of the first kind, of whom there is one who takes two.
        var problem = problem(
                List.of(due(1, 1, 0), due(1, 1, 0), due(1, 1, 0), due(1, 0, 0)),
                List.of(new Reader(id(0), 0, 2), new Reader(id(1), 0, 9)),
                new int[] {1, 0});
        var shortage = PanelShortage.of(problem).orElseThrow();
        assertThat(shortage.qualities()).containsExactly("A");
        assertThat(shortage.minimums()).isFalse();
        assertThat(shortage.wanted()).isEqualTo(3);
        assertThat(shortage.reachable()).isEqualTo(2);
        assertThat(shortage.places()).hasSize(3);
    }

    @Test
    void twoThatExcludeEachOtherAreNamedTogether() {
        // One review each, which must be both; nobody is both, though each is there.
        var problem = problem(
                List.of(due(1, 1, 1), due(1, 0, 0)),
                List.of(new Reader(id(0), 0, 5), new Reader(id(1), 0, 5)),
                new int[] {1, 2});
        var shortage = PanelShortage.of(problem).orElseThrow();
        assertThat(shortage.qualities()).containsExactly("A", "B");
        assertThat(shortage.places()).containsExactly(0);
        assertThat(shortage.wanted()).isZero();
    }

    @Test
    void minimumLoadsAreNamedWhereTheyAreToBlame() {
        // The one without the quality must get one, and all reviews must go to the other.
        var problem = problem(
                List.of(due(1, 1, 0)), List.of(new Reader(id(0), 0, 5), new Reader(id(1), 1, 5)), new int[] {1, 0});
        var shortage = PanelShortage.of(problem).orElseThrow();
        assertThat(shortage.qualities()).containsExactly("A");
        assertThat(shortage.minimums()).isTrue();
    }

    @Test
    void withAnythingOfItLeftOutThereIsAPlan() {
        int named = 0;
        int together = 0;
        for (long seed = 0; seed < 400; seed++) {
            var problem = Instances.composed(new Random(seed), 3, 5, 0.8, Kinds.values()[(int) (seed % 3)]);
            if (BruteForce.best(problem.plain(), _ -> 0).isEmpty()
                    || BruteForce.best(problem, _ -> 0).isPresent()) continue;
            var shortage = PanelShortage.of(problem).orElseThrow();
            named++;
            if (shortage.qualities().size() > 1) together++;
            var asked = shortage.qualities().stream()
                    .map(problem.qualities()::indexOf)
                    .toList();
            assertThat(BruteForce.best(with(problem, asked, shortage.minimums()), _ -> 0))
                    .as("seed %d: they cannot hold together", seed)
                    .isEmpty();
            for (var left : asked) {
                var others = new ArrayList<>(asked);
                others.remove(left);
                assertThat(BruteForce.best(with(problem, others, shortage.minimums()), _ -> 0))
                        .as("seed %d: without quality %d", seed, left)
                        .isPresent();
            }
        }
        assertThat(named).isGreaterThan(50);
        assertThat(together).isPositive();
    }

    @Test
    void moreCandidatesAreLookedAtBeforeItIsSaidThatThereIsNone() {
        // The one finance expert fits worst of two hundred.
        var places = List.of(new Place(id(1_000), "N-1", 2, 0, List.of(1)));
        var readers =
                IntStream.range(0, 200).mapToObj(r -> new Reader(id(r), 0, 1)).toList();
        var qualities = new Candidates.Qualities() {
            @Override
            public List<String> names() {
                return List.of("FINANCE");
            }

            @Override
            public int of(int place, int reader) {
                return reader == 199 ? 1 : 0;
            }
        };
        var candidates = new Candidates(
                places,
                readers,
                Candidates.Standing.NOTHING,
                (_, told) -> IntStream.range(0, 199).forEach(r -> told.is(r, 500_000 + r)),
                _ -> new int[0],
                qualities,
                1);
        for (var objective : Objective.values()) {
            var found = new Search(candidates, 1, 200).run(objective, 5, PATIENCE);
            assertThat(found).isInstanceOf(Outcome.Solved.class);
            var solved = (Outcome.Solved) found;
            assertThat(Checker.check(solved.problem(), objective, solved.solution()))
                    .isEmpty();
        }
    }

    private static Problem with(Problem problem, List<Integer> asked, boolean minimums) {
        var places = problem.places().stream()
                .map(p -> new Place(
                        p.id(),
                        p.number(),
                        p.needs(),
                        p.given(),
                        IntStream.range(0, problem.qualities().size())
                                .mapToObj(q -> asked.contains(q) ? p.due(q) : 0)
                                .toList()))
                .toList();
        var readers = problem.readers().stream()
                .map(r -> minimums ? r : new Reader(r.id(), 0, r.max()))
                .toList();
        return problem.with(places, readers);
    }

    private static Place due(int needs, int first, int second) {
        return new Place(id(100), "", needs, 0, List.of(first, second));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    /// Everybody may read everything; what they are is the same everywhere.
    private static Problem problem(List<Place> wanted, List<Reader> readers, int[] marks) {
        var places = new ArrayList<Place>();
        for (var one : wanted)
            places.add(new Place(id(200 + places.size()), "N-" + places.size(), one.needs(), 0, one.due()));
        var pairs = new ArrayList<Pair>();
        for (int p = 0; p < places.size(); p++)
            for (int r = 0; r < readers.size(); r++) pairs.add(new Pair(p, r, 100, false, marks[r]));
        return Problem.of(places, readers, List.of(), List.of("A", "B"), pairs, 1);
    }
}
