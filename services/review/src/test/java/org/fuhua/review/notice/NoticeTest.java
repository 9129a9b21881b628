package org.fuhua.review.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.review.ReviewProblem.NOTICE_NOT_IN_THIS_STATE;
import static org.fuhua.review.ReviewProblem.PERIOD_RUNNING;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 11, 25);
    private static final LocalDate LAST_DAY = new WorkingDays().after(OPENED, 5);

    private final UUID application = UUID.randomUUID();
    private final Notice notice = notice(LAST_DAY, 5);

    @Test
    void theDayOfOpeningDoesNotCountAndNeitherDoesTheWeekend() {
        assertThat(LAST_DAY).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void takesNoEffectOnItsLastDay() {
        assertRefused(PERIOD_RUNNING, () -> notice.complete(LAST_DAY));
        assertThat(notice.state()).isEqualTo(NoticeState.OPEN);
    }

    @Test
    void takesEffectTheDayAfter() {
        assertThat(notice.complete(LAST_DAY.plusDays(1)).applications()).containsExactly(application);
    }

    @Test
    void withoutAPeriodItTakesEffectAtOnce() {
        assertThat(notice(OPENED, 0).complete(OPENED).applications()).containsExactly(application);
    }

    @Test
    void takesEffectOnlyOnce() {
        notice.complete(LAST_DAY.plusDays(1));
        assertRefused(NOTICE_NOT_IN_THIS_STATE, () -> notice.complete(LAST_DAY.plusDays(1)));
        assertRefused(NOTICE_NOT_IN_THIS_STATE, () -> notice.withdraw("x"));
    }

    @Test
    void neverTakesEffectOnceWithdrawn() {
        notice.withdraw("信息有误");
        assertRefused(NOTICE_NOT_IN_THIS_STATE, () -> notice.complete(LAST_DAY.plusDays(1)));
    }

    private Notice notice(LocalDate lastDay, int days) {
        var entry = new Entry(application, "N-1", "题目", "单位", 100);
        return Notice.open(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of(entry),
                new Notice.Period(OPENED, lastDay, days));
    }
}
