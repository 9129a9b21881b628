package org.fuhua.applicant.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.applicant.ApplicantProblem.CERTIFICATE_NOT_IN_THIS_STATE;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.applicant.certificate.Certificate.Paper;
import org.junit.jupiter.api.Test;

class CertificateTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 7);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 6);

    private final Certificate certificate = Certificate.state(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new Paper("HIGH_TECH", "GR1", "省科技厅", FIRST, LAST),
            "one",
            Instant.EPOCH);

    @Test
    void countsFromItsFirstToItsLastDay() {
        assertThat(holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(holdsOn(FIRST)).isTrue();
        assertThat(holdsOn(LAST)).isTrue();
        assertThat(holdsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void countsUntilTheDayBeforeItsRevocation() {
        var day = LocalDate.of(2026, 11, 29);
        certificate.verify("officer", Instant.EPOCH);
        certificate.revoke(day, "公告取消", "officer", Instant.EPOCH);
        assertThat(holdsOn(day.minusDays(1))).isTrue();
        assertThat(holdsOn(day)).isFalse();
    }

    @Test
    void neverCountedWhenItWasRevokedFromItsFirstDayOrWithdrawn() {
        certificate.revoke(FIRST, "虚假", "officer", Instant.EPOCH);
        assertThat(certificate.validity()).isEmpty();
        var other = Certificate.state(
                UUID.randomUUID(), UUID.randomUUID(), new Paper("X1", "1", "a", FIRST, LAST), "one", Instant.EPOCH);
        other.withdraw();
        assertThat(other.validity()).isEmpty();
    }

    @Test
    void isNotChangedOnceItWasChecked() {
        certificate.verify("officer", Instant.EPOCH);
        assertRefused(
                CERTIFICATE_NOT_IN_THIS_STATE,
                () -> certificate.scanned(new Certificate.Scan("a.pdf", "application/pdf", 1, "0")));
        assertRefused(CERTIFICATE_NOT_IN_THIS_STATE, certificate::withdraw);
    }

    private boolean holdsOn(LocalDate day) {
        return certificate.validity().filter(days -> days.holdsOn(day)).isPresent();
    }
}
