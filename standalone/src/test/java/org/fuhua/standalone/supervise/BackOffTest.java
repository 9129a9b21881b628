package org.fuhua.standalone.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = new BackOff();

    @Test
    void doublesWhileThePartKeepsDyingAndStopsGrowing() {
        assertThat(backOff.after(Duration.ZERO)).isEqualTo(Duration.ofMillis(500));
        assertThat(backOff.after(Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
        for (int i = 0; i < 10; i++) backOff.after(Duration.ZERO);
        assertThat(backOff.after(Duration.ZERO)).isEqualTo(BackOff.LAST);
    }

    @Test
    void beginsAgainAfterALifeThatLasted() {
        for (int i = 0; i < 5; i++) backOff.after(Duration.ZERO);
        assertThat(backOff.after(BackOff.LASTING)).isEqualTo(BackOff.FIRST);
        assertThat(backOff.after(BackOff.LASTING.minusMillis(1))).isEqualTo(Duration.ofSeconds(1));
    }
}
