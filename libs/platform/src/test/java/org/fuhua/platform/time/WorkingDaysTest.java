package org.fuhua.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @CsvSource({
        "2026-11-25,true", // Wednesday
        "2026-11-28,false", // Saturday
        "2026-10-01,false", // National Day
        "2026-10-10,true", // make-up Saturday
        "2026-02-14,true", // make-up Saturday before the Spring Festival
        "2026-02-23,false" // last day of the Spring Festival
    })
    void knowsHolidaysAndMakeUpDays(LocalDate day, boolean working) {
        assertThat(days.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25,0,2026-11-25",
        "2026-11-25,5,2026-12-02",
        "2026-11-27,1,2026-11-30",
        "2026-09-30,1,2026-10-08",
        "2026-09-30,3,2026-10-10",
        "2026-09-30,4,2026-10-12"
    })
    void countsForwardWithoutTheFirstDay(LocalDate start, int count, LocalDate last) {
        assertThat(days.after(start, count)).isEqualTo(last);
    }

    @Test
    void fallsBackToWeekdaysWhereNoNoticeIsKnown() {
        assertThat(days.isWorkingDay(LocalDate.of(2031, 10, 1))).isTrue();
    }
}
