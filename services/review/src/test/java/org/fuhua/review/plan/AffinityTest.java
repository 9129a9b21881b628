package org.fuhua.review.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AffinityTest {
    @Test
    void runsFromNothingInCommonToTheSameFields() {
        assertThat(between(List.of("a"), List.of("b"))).isZero();
        assertThat(between(List.of(), List.of())).isZero();
        assertThat(between(List.of("a", "b"), List.of("b", "c"))).isEqualTo(500);
        assertThat(between(List.of("a", "b"), List.of("b", "a"))).isEqualTo(AssignmentProblem.FULL_AFFINITY);
    }

    @Test
    void doesNotMindWidthCaseAndSpaces() {
        assertThat(between(List.of("ＥＥＧ "), List.of("eeg"))).isEqualTo(AssignmentProblem.FULL_AFFINITY);
    }

    private static int between(List<String> one, List<String> other) {
        return Affinity.between(Affinity.normal(one), Affinity.normal(other));
    }
}
