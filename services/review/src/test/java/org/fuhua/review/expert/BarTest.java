package org.fuhua.review.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.ReviewProblem.BAR_LIFTED_ALREADY;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BarTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 1);
    private static final LocalDate TO = LocalDate.of(2029, 10, 31);

    @Test
    void holdsFromItsFirstToItsLastDay() {
        var bar = bar(TO);
        assertThat(bar.holdsOn(FROM.minusDays(1))).isFalse();
        assertThat(bar.holdsOn(FROM)).isTrue();
        assertThat(bar.holdsOn(TO)).isTrue();
        assertThat(bar.holdsOn(TO.plusDays(1))).isFalse();
        assertThat(bar(null).holdsOn(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void isLiftedOnce() {
        var bar = bar(TO);
        bar.lift("撤销", Instant.EPOCH);
        assertThat(bar.holdsOn(FROM)).isFalse();
        assertRefused(BAR_LIFTED_ALREADY, () -> bar.lift("撤销", Instant.EPOCH));
    }

    private static Bar bar(LocalDate to) {
        return Bar.enter(
                UUID.randomUUID(), UUID.randomUUID(), new Bar.Decision("文号", "原因", FROM, to), "x", Instant.EPOCH);
    }
}
