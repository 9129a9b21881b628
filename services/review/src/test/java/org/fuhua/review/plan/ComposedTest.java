package org.fuhua.review.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fuhua.review.affinity.Affinity;
import org.fuhua.review.affinity.AffinityRule;
import org.fuhua.review.affinity.Portrait;
import org.fuhua.review.matching.Candidates.Standing;
import org.fuhua.review.matching.Objective;
import org.fuhua.review.matching.Problem.Kept;
import org.fuhua.review.matching.Problem.Place;
import org.fuhua.review.matching.Problem.Reader;
import org.junit.jupiter.api.Test;

class ComposedTest {
    private static final AffinityRule RULE =
            new AffinityRule("TEST", LocalDate.EPOCH, null, false, 1, 0, 0, List.of(0));
    private static final Bounds BOUNDS = new Bounds(2, 0, null, Objective.SUM, 50, 7);

    @Test
    void theFingerprintTellsEveryChange() {
        var plain = composed(2, 5, List.of("a"), Standing.NOTHING, new int[0]);
        var told = new HashSet<String>();
        told.add(plain.fingerprint(BOUNDS));
        told.add(plain.fingerprint(BOUNDS.withSeed(8)));
        told.add(plain.fingerprint(new Bounds(2, 0, null, Objective.RANDOM, 50, 7)));
        told.add(composed(1, 5, List.of("a"), Standing.NOTHING, new int[0]).fingerprint(BOUNDS));
        told.add(composed(2, 4, List.of("a"), Standing.NOTHING, new int[0]).fingerprint(BOUNDS));
        told.add(composed(2, 5, List.of("b"), Standing.NOTHING, new int[0]).fingerprint(BOUNDS));
        told.add(composed(2, 5, List.of("a"), Standing.NOTHING, new int[] {0}).fingerprint(BOUNDS));
        var kept = new Standing(List.of(new Kept(0, 0)), Set.of());
        told.add(composed(2, 5, List.of("a"), kept, new int[0]).fingerprint(BOUNDS));
        assertThat(told).hasSize(8);
        assertThat(composed(2, 5, List.of("a"), Standing.NOTHING, new int[0]).fingerprint(BOUNDS))
                .isEqualTo(plain.fingerprint(BOUNDS));
    }

    @Test
    void aListIsTheSameWhateverAnOfficerAsksOfThePlan() {
        var plain = composed(2, 5, List.of("a"), Standing.NOTHING, new int[0]);
        assertThat(composed(3, 4, List.of("a"), Standing.NOTHING, new int[0]).list())
                .isEqualTo(plain.list());
        assertThat(composed(2, 5, List.of("a"), Standing.NOTHING, new int[] {0}).list())
                .isNotEqualTo(plain.list());
        assertThat(composed(2, 5, List.of("b"), Standing.NOTHING, new int[0]).list())
                .isNotEqualTo(plain.list());
    }

    private static Portrait portrait(List<String> fields) {
        return new Portrait(fields, List.of(), "");
    }

    private static Composed composed(int needs, int max, List<String> fields, Standing standing, int[] barred) {
        return new Composed(
                List.of(new Place(new UUID(1, 1), "N-1", needs, 0)),
                List.of(new Reader(new UUID(2, 2), 0, max)),
                standing,
                new Affinity(RULE, List.of(portrait(fields)), List.of(portrait(List.of("a")))),
                new int[][] {barred},
                Panels.ANYBODY);
    }
}
