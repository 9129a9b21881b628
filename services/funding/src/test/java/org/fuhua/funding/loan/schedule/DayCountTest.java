package org.fuhua.funding.loan.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.loan.schedule.DayCount.ACT_360;
import static org.fuhua.funding.loan.schedule.DayCount.ACT_365;
import static org.fuhua.funding.loan.schedule.DayCount.THIRTY_360;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCountTest {
    /// Pairs of dates as the examples of ISDA's 30E/360 (2006 definitions, 4.16(g)) have them.
    @ParameterizedTest
    @CsvSource({
        "2007-01-15, 2007-01-30, 15",
        "2007-01-15, 2007-02-15, 30",
        "2007-01-15, 2007-07-15, 180",
        "2007-09-30, 2008-03-31, 180",
        "2007-09-30, 2007-10-31, 30",
        "2007-09-30, 2008-09-30, 360",
        "2007-01-15, 2007-01-31, 15",
        "2007-01-31, 2007-02-28, 28",
        "2007-02-28, 2007-03-31, 32",
        "2006-08-31, 2007-02-28, 178",
        "2007-02-28, 2007-08-31, 182",
        "2007-02-14, 2007-02-28, 14",
        "2008-02-29, 2009-02-28, 359",
        "2008-02-29, 2008-03-30, 31",
        "2008-02-29, 2008-03-31, 31",
        "2007-02-28, 2007-03-05, 7"
    })
    void monthsHaveThirtyDays(LocalDate from, LocalDate until, long days) {
        assertThat(THIRTY_360.days(from, until)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-01, 2024-03-01, 29", "2025-02-01, 2025-03-01, 28", "2024-01-01, 2025-01-01, 366"})
    void orAsManyAsTheCalendarSays(LocalDate from, LocalDate until, long days) {
        assertThat(ACT_360.days(from, until)).isEqualTo(days);
        assertThat(ACT_365.days(from, until)).isEqualTo(days);
    }

    @Test
    void aYearOf365DaysCostsMoreOver360() {
        var from = LocalDate.of(2025, 1, 1);
        var million = new BigDecimal("1000000");
        var rate = new BigDecimal("0.036");
        assertThat(ACT_360.interest(million, rate, from, from.plusYears(1))).isEqualByComparingTo("36500");
        assertThat(ACT_365.interest(million, rate, from, from.plusYears(1))).isEqualByComparingTo("36000");
        assertThat(THIRTY_360.interest(million, rate, from, from.plusYears(1))).isEqualByComparingTo("36000");
    }
}
