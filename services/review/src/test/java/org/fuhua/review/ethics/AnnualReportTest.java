package org.fuhua.review.ethics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.ethics.EthicsFixture.NOW;
import static org.fuhua.review.ethics.EthicsFixture.accepted;
import static org.fuhua.review.ethics.EthicsFixture.decided;
import static org.fuhua.review.ethics.EthicsFixture.draft;

import java.time.Duration;
import java.util.List;
import org.fuhua.review.ethics.committee.Committees;
import org.junit.jupiter.api.Test;

class AnnualReportTest {
    @Test
    void countsWhatWasAcceptedAndDecidedInTheYear() {
        var slow = accepted();
        slow.convene();
        decided(slow, EthicsOutcome.REJECT, NOW.plus(Duration.ofDays(10)));
        var quick = decided(EthicsOutcome.APPROVE, "INVASIVE_BCI");
        var report = report(2026, slow, quick, accepted(), draft());
        assertThat(report.accepted()).isEqualTo(3);
        assertThat(report.listed()).isEqualTo(1);
        assertThat(report.outcomes())
                .extracting(AnnualReport.OutcomeCount::count)
                .as("approve, approve modified, review modified, reject")
                .containsExactly(1L, 0L, 0L, 1L);
        assertThat(report.medianDays()).isEqualTo(10);
    }

    @Test
    void aDecisionOfTheNextYearIsInTheNextReport() {
        var late = accepted();
        late.convene();
        decided(late, EthicsOutcome.APPROVE, NOW.plus(Duration.ofDays(40)));
        assertThat(report(2026, late).outcomes())
                .extracting(AnnualReport.OutcomeCount::count)
                .containsOnly(0L);
        assertThat(report(2026, late).medianDays()).isNull();
        assertThat(report(2027, late).accepted()).isZero();
        assertThat(report(2027, late).outcomes().getFirst().count()).isEqualTo(1);
    }

    private static AnnualReport report(int year, EthicsReview... reviews) {
        return AnnualReport.of(Committees.formed(), year, List.of(reviews));
    }
}
