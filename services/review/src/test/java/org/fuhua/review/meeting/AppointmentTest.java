package org.fuhua.review.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.ReviewProblem.MEETING_NOTICE_SHORT;
import static org.fuhua.review.ReviewProblem.MEETING_PLACE_MISSING;
import static org.fuhua.review.ReviewProblem.MEETING_TIME_SHORT;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fuhua.platform.rule.RuleBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppointmentTest {
    private static final Instant NOW = Instant.parse("2026-12-01T01:00:00Z");
    private static final Instant START = NOW.plus(Duration.ofDays(3));

    @Test
    void applicantsComeOneAfterTheOther() {
        var each = at(START, 90, "海岱市", null, 30);
        assertThat(each.startOf(1)).isEqualTo(START);
        assertThat(each.startOf(3)).isEqualTo(START.plus(Duration.ofMinutes(60)));
        assertThat(each.endOf(3)).isEqualTo(START.plus(Duration.ofMinutes(90)));
        var together = at(START, 90, "海岱市", null, null);
        assertThat(together.startOf(3)).isEqualTo(START);
        assertThat(together.endOf(3)).isEqualTo(START.plus(Duration.ofMinutes(90)));
    }

    @Test
    void lastsAsLongAsAllWhoAppearNeed() {
        var each = at(START, 90, "海岱市", null, 30);
        each.checkFits(3);
        assertRefused(MEETING_TIME_SHORT, () -> each.checkFits(4));
        assertRefused(MEETING_TIME_SHORT, () -> at(START, 0, "海岱市", null, null).checkFits(1));
    }

    @Test
    void isToldToApplicantsAsLongBeforeAsTheRuleSays() {
        at(START, 90, "海岱市", null, null).check(MeetingKind.INTERVIEW, 1, 3, NOW);
        var late = at(START.minusSeconds(1), 90, "海岱市", null, null);
        assertRefused(MEETING_NOTICE_SHORT, () -> late.check(MeetingKind.INTERVIEW, 1, 3, NOW));
        late.check(MeetingKind.PANEL, 1, 3, NOW);
        var past = at(NOW.minusSeconds(1), 90, "海岱市", null, null);
        assertRefused(MEETING_NOTICE_SHORT, () -> past.check(MeetingKind.PANEL, 1, 3, NOW));
    }

    @Test
    void aVisitIsSomewhereAndAnInterviewMayBeOnline() {
        at(START, 90, null, "https://meet.example.cn/1", null).check(MeetingKind.INTERVIEW, 1, 3, NOW);
        assertRefused(
                MEETING_PLACE_MISSING, () -> at(START, 90, null, null, null).check(MeetingKind.INTERVIEW, 1, 3, NOW));
        assertRefused(
                MEETING_PLACE_MISSING,
                () -> at(START, 90, null, "https://meet.example.cn/1", null).check(MeetingKind.SITE_VISIT, 1, 3, NOW));
    }

    @Test
    void theScoreIsTheMeanOfTheSheetsRoundedOnce() {
        assertThat(Findings.mean(List.of(new BigDecimal("80"), new BigDecimal("75.5"), new BigDecimal("71"))))
                .isEqualByComparingTo("75.5");
        assertThat(Findings.mean(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO)))
                .isEqualByComparingTo("0.6667");
    }

    @Test
    void theRuleThatIsDeliveredHoldsAndIsMarkedAsNotVerified() {
        var rule = RuleBook.read("/meeting/rules.yaml", MeetingRule.class).inForceOn(LocalDate.of(2026, 12, 1));
        assertThat(rule.sizes()).containsExactlyInAnyOrder(5, 7, 9);
        assertThat(rule.noticeDays()).isEqualTo(3);
        assertThat(rule.verified()).isFalse();
    }

    private static Appointment at(
            Instant start, int minutes, @Nullable String place, @Nullable String link, @Nullable Integer each) {
        return new Appointment(start, start.plus(Duration.ofMinutes(minutes)), place, link, each);
    }
}
