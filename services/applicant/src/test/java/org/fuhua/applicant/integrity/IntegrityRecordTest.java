package org.fuhua.applicant.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.ApplicantProblem.INTEGRITY_LIFTED_ALREADY;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrityRecordTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 3, 31);
    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");

    @ParameterizedTest
    @CsvSource({"2026-03-31,false", "2026-04-01,true", "2029-03-31,true", "2029-04-01,false"})
    void excludesFromItsFirstToItsLastDay(LocalDate day, boolean excluded) {
        assertThat(record(true, LAST).excludesOn(day)).isEqualTo(excluded);
    }

    @Test
    void excludesForGoodWithoutALastDay() {
        assertThat(record(true, null).excludesOn(LocalDate.of(2126, 1, 1))).isTrue();
    }

    @Test
    void excludesNobodyByAWarning() {
        assertThat(record(false, LAST).excludesOn(FIRST)).isFalse();
    }

    @Test
    void excludesNobodyOnceLifted() {
        var record = record(true, LAST);
        record.lift("申诉成立", "officer", NOW);
        assertThat(record.excludesOn(FIRST)).isFalse();
        assertRefused(INTEGRITY_LIFTED_ALREADY, () -> record.lift("再次", "officer", NOW));
    }

    @ParameterizedTest
    @CsvSource({"2020-08-31,", "2020-09-01,ORDER_19", "2026-03-19,ORDER_19", "2026-03-20,ORDER_24"})
    void isDecidedByTheOrderInForceOnTheDay(LocalDate day, @Nullable String order) {
        assertThat(new Orders().inForceOn(day).map(Orders.Order::code).orElse(null))
                .isEqualTo(order);
    }

    private static IntegrityRecord record(boolean excludes, @Nullable LocalDate last) {
        var decision = new IntegrityRecord.Decision(
                "ORDER_24", "UNDERTAKING_UNIT", "EXCLUSION", excludes, "1号", "科技厅", "sealed", FIRST, FIRST, last);
        return IntegrityRecord.ofOrganisation(UUID.randomUUID(), UUID.randomUUID(), decision, "officer", NOW);
    }
}
