package org.fuhua.applicant.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallPeriodTest {
    private static final Instant OPENS = Instant.parse("2026-11-01T01:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-20T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T00:59:59.999999Z, false",
        "2026-11-01T01:00:00Z, true",
        "2026-11-20T09:00:00Z, true",
        "2026-11-20T09:00:00.999999Z, true",
        "2026-11-20T09:00:01Z, false"
    })
    void acceptsFromTheOpeningToTheEndOfTheDeadlinesSecond(Instant at, boolean accepted) {
        assertThat(new CallPeriod(OPENS, DEADLINE, 0).accepts(at)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T09:00:30.999999Z, true", "2026-11-20T09:00:31Z, false"})
    void addsTheGrace(Instant at, boolean accepted) {
        assertThat(new CallPeriod(OPENS, DEADLINE, 30).accepts(at)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T09:00:00Z, 0", "2026-11-20T09:00:00.500Z, 0", "2026-11-20T09:00:00.999999Z, 3600"})
    void isTheSameWhenReadFromWhatIsKept(Instant deadline, int grace) {
        var period = new CallPeriod(OPENS, deadline, grace);
        assertThat(CallPeriod.of(OPENS, deadline, period.closesAt())).isEqualTo(period);
    }

    @Test
    void countsTheWholeSecondEvenWhenTheDeadlineHasAFraction() {
        var period = new CallPeriod(OPENS, DEADLINE.plusMillis(500), 0);
        assertThat(period.closesAt()).isEqualTo(DEADLINE.plusSeconds(1));
    }
}
