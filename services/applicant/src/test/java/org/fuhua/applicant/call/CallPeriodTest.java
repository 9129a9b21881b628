package org.fuhua.applicant.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallPeriodTest {
    private static final Instant OPENS = Instant.parse("2026-11-01T01:00:00Z");
    /// 2026-11-30 17:00:00 in Asia/Shanghai.
    private static final Instant DEADLINE = Instant.parse("2026-11-30T09:00:00Z");

    private final CallPeriod strict = new CallPeriod(OPENS, DEADLINE, 0);
    private final CallPeriod patient = new CallPeriod(OPENS, DEADLINE, 60);

    @Test
    void beginsWithItsOpening() {
        assertThat(strict.accepts(OPENS.minusMillis(1))).isFalse();
        assertThat(strict.accepts(OPENS)).isTrue();
    }

    @Test
    void lastsToTheEndOfTheDeadlinesSecond() {
        assertThat(strict.accepts(DEADLINE)).isTrue();
        assertThat(strict.accepts(DEADLINE.plusMillis(999))).isTrue();
        assertThat(strict.accepts(DEADLINE.plusSeconds(1))).isFalse();
        assertThat(strict.isOver(DEADLINE.plusSeconds(1))).isTrue();
    }

    @Test
    void givesJustTheGraceThatTheCallGrants() {
        assertThat(patient.accepts(DEADLINE.plusSeconds(60))).isTrue();
        assertThat(patient.accepts(DEADLINE.plusSeconds(61))).isFalse();
    }
}
