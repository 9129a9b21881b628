package org.fuhua.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private final Arrivals arrivals = Arrivals.rising(100, Duration.ofSeconds(20), Duration.ofSeconds(3));

    @Test
    void growTenfold() {
        assertThat(between(0, 1)).isBetween(9L, 16L);
        assertThat(between(19, 20)).isBetween(94L, 101L);
    }

    @Test
    void goOnAfterTheDeadlineAsTheyWereAtIt() {
        assertThat(between(20, 23)).isBetween(298L, 302L);
        assertThat(arrivals.at()[arrivals.count() - 1]).isLessThan(23);
    }

    private long between(double from, double to) {
        return Arrays.stream(arrivals.at()).filter(at -> at >= from && at < to).count();
    }
}
