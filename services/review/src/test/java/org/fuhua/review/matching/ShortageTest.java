package org.fuhua.review.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The group that is named is the smallest that cannot be served together.
class ShortageTest {
    @Test
    void namesTheSmallestGroupOfApplications() {
        int short_ = 0;
        for (long seed = 0; seed < 500; seed++) {
            var problem = Instances.random(new Random(seed), 5, 4, 0.6);
            int smallest = smallest(problem, true);
            var group = Shortage.ofPlaces(problem);
            assertThat(group.map(g -> g.members().size()).orElse(0))
                    .as("seed %d", seed)
                    .isEqualTo(smallest);
            if (smallest == 0) continue;
            short_++;
            assertThat(group.get().wanted())
                    .as("seed %d", seed)
                    .isGreaterThan(group.get().reachable());
        }
        assertThat(short_).isBetween(60, 480);
    }

    @Test
    void namesTheSmallestGroupOfExpertsWhoseMinimumsAreTooMuch() {
        int short_ = 0;
        for (long seed = 0; seed < 500; seed++) {
            var problem = Instances.random(new Random(seed), 3, 6, 0.4);
            int smallest = smallest(problem, false);
            assertThat(Shortage.ofReaders(problem).map(g -> g.members().size()).orElse(0))
                    .as("seed %d", seed)
                    .isEqualTo(smallest);
            if (smallest > 0) short_++;
        }
        assertThat(short_).isGreaterThan(10);
    }

    @Test
    void thereIsAGroupWheneverThereIsNoAssignment() {
        for (long seed = 0; seed < 500; seed++) {
            var problem = Instances.random(new Random(seed), 3, 4, 0.55);
            boolean none = BruteForce.best(problem, _ -> 0).isEmpty();
            assertThat(Shortage.ofPlaces(problem).isPresent()
                            || Shortage.ofReaders(problem).isPresent())
                    .as("seed %d", seed)
                    .isEqualTo(none);
        }
    }

    /// @return the size of the smallest group that wants more than it can reach; 0 when there is none
    private static int smallest(Problem problem, boolean ofPlaces) {
        int count = ofPlaces ? problem.places().size() : problem.readers().size();
        int smallest = 0;
        for (int set = 1; set < 1 << count; set++) {
            int size = Integer.bitCount(set);
            if (smallest > 0 && size >= smallest) continue;
            var members = BitSet.valueOf(new long[] {set});
            if (wanted(problem, members, ofPlaces) > reachable(problem, members, ofPlaces)) smallest = size;
        }
        return smallest;
    }

    private static int wanted(Problem problem, BitSet members, boolean ofPlaces) {
        return members.stream()
                .map(m -> ofPlaces
                        ? problem.places().get(m).needs()
                        : problem.readers().get(m).min())
                .sum();
    }

    private static int reachable(Problem problem, BitSet members, boolean ofPlaces) {
        var common =
                new int[ofPlaces ? problem.readers().size() : problem.places().size()];
        for (int e = 0; e < problem.pairs(); e++) {
            var pair = problem.pair(e);
            if (members.get(ofPlaces ? pair.place() : pair.reader())) common[ofPlaces ? pair.reader() : pair.place()]++;
        }
        int reachable = 0;
        for (int s = 0; s < common.length; s++)
            reachable += Math.min(
                    common[s],
                    ofPlaces
                            ? problem.readers().get(s).max()
                            : problem.places().get(s).needs());
        return reachable;
    }
}
