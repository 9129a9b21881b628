package org.fuhua.review.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;
import static org.fuhua.review.ReviewProblem.NOTICE_NOT_IN_THIS_STATE;
import static org.fuhua.review.ReviewProblem.OBJECTION_AFTER_PERIOD;
import static org.fuhua.review.ReviewProblem.PERIOD_RUNNING;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 11, 25);
    private static final LocalDate LAST_DAY = new WorkingDays().after(OPENED, 5);
    private static final LocalDate AFTER = LAST_DAY.plusDays(1);

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final Notice notice = notice(LAST_DAY, 5);

    @Test
    void theDayOfOpeningDoesNotCountAndNeitherDoesTheWeekend() {
        assertThat(LAST_DAY).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void takesNoEffectOnItsLastDay() {
        assertRefused(PERIOD_RUNNING, () -> notice.complete(LAST_DAY));
        assertThat(notice.state()).isEqualTo(NoticeState.OPEN);
        assertThat(notice.entries()).allMatch(Entry::isShown);
    }

    @Test
    void takesEffectTheDayAfter() {
        assertThat(notice.complete(AFTER).applications()).containsExactly(first, second);
        assertThat(notice.state()).isEqualTo(NoticeState.COMPLETED);
    }

    @Test
    void withoutAPeriodItTakesEffectAtOnce() {
        assertThat(notice(OPENED, 0).complete(OPENED).applications()).containsExactly(first, second);
    }

    @Test
    void aRehearsalsPeriodEndsTodayAndHeldLinesWait() {
        notice.hold(first, OPENED);
        assertThat(notice.cutShort(OPENED).applications()).containsExactly(second);
        assertThat(notice.state()).isEqualTo(NoticeState.PENDING);
        assertThat(notice.lastDay()).isEqualTo(OPENED);
        assertRefused(OBJECTION_AFTER_PERIOD, () -> notice.hold(second, OPENED));
        assertRefused(NOTICE_NOT_IN_THIS_STATE, () -> notice.cutShort(OPENED));
    }

    @Test
    void takesEffectOnlyOnce() {
        notice.complete(AFTER);
        assertRefused(NOTICE_NOT_IN_THIS_STATE, () -> notice.complete(AFTER));
        assertRefused(NOTICE_NOT_IN_THIS_STATE, () -> notice.withdraw("x"));
    }

    @Test
    void neverTakesEffectOnceWithdrawn() {
        notice.hold(first, LAST_DAY);
        notice.withdraw("信息有误");
        assertThat(notice.entries()).extracting(Entry::state).containsOnly(EntryState.WITHDRAWN);
        assertRefused(NOTICE_NOT_IN_THIS_STATE, () -> notice.complete(AFTER));
    }

    @Test
    void hearsObjectionsOnItsLastDayAndNoLater() {
        notice.hold(first, LAST_DAY);
        assertRefused(OBJECTION_AFTER_PERIOD, () -> notice.hold(second, AFTER));
        assertRefused(NOT_FOUND, () -> notice.hold(UUID.randomUUID(), LAST_DAY));
    }

    @Test
    void holdsBackOnlyTheLineObjectedTo() {
        notice.hold(first, LAST_DAY);
        var completed = notice.complete(AFTER);
        assertThat(completed.applications()).containsExactly(second);
        assertThat(completed.held()).containsExactly(first);
        assertThat(notice.state()).isEqualTo(NoticeState.PENDING);
        assertRefused(OBJECTION_AFTER_PERIOD, () -> notice.hold(second, LAST_DAY));
    }

    @Test
    void waitsForEveryObjectionToALine() {
        notice.hold(first, OPENED);
        notice.hold(first, LAST_DAY);
        notice.complete(AFTER);
        assertThat(notice.settle(first, Entry::settle)).as("one is still open").isFalse();
        assertThat(notice.settle(first, Entry::settle)).isTrue();
        assertThat(notice.state()).isEqualTo(NoticeState.COMPLETED);
        assertThat(state(first)).isEqualTo(EntryState.CONFIRMED);
    }

    @Test
    void aLineReleasedWithinThePeriodTakesEffectWithTheOthers() {
        notice.hold(first, OPENED);
        assertThat(notice.settle(first, Entry::settle)).isFalse();
        assertThat(notice.complete(AFTER).applications()).containsExactly(first, second);
    }

    @Test
    void dropsOnlyTheLineWhoseObjectionWasUpheld() {
        notice.hold(first, LAST_DAY);
        notice.settle(first, Entry::remove);
        assertThat(notice.complete(AFTER).applications()).containsExactly(second);
        assertThat(notice.state()).isEqualTo(NoticeState.COMPLETED);
    }

    @Test
    void whatOneObjectionTookOffStaysOffWhenAnotherIsRejected() {
        notice.hold(first, OPENED);
        notice.hold(first, OPENED);
        notice.settle(first, Entry::remove);
        notice.settle(first, Entry::settle);
        assertThat(state(first)).isEqualTo(EntryState.REMOVED);
    }

    @Test
    void keepsWhatWasShownBesideWhatItBecame() {
        notice.hold(first, LAST_DAY);
        notice.complete(AFTER);
        assertThat(notice.settle(first, entry -> entry.change(Money.ofFen(60)))).isTrue();
        var entry = notice.find(first).orElseThrow();
        assertThat(entry.award()).isEqualTo(Money.ofFen(100));
        assertThat(entry.settledAward()).isEqualTo(Money.ofFen(60));
    }

    @Test
    void whatIsShownAnewTakesNoEffectHere() {
        notice.hold(first, LAST_DAY);
        notice.complete(AFTER);
        assertThat(notice.settle(first, Entry::replace)).isFalse();
        assertThat(notice.state()).isEqualTo(NoticeState.COMPLETED);
    }

    private EntryState state(UUID application) {
        return notice.find(application).orElseThrow().state();
    }

    private Notice notice(LocalDate lastDay, int days) {
        return Notice.open(
                UUID.randomUUID(),
                new Notice.Subject(UUID.randomUUID(), UUID.randomUUID(), null),
                List.of(entry(first, "N-1"), entry(second, "N-2")),
                new Notice.Period(OPENED, lastDay, days));
    }

    private static Entry entry(UUID application, String number) {
        return Entry.of(UUID.randomUUID(), new Entry.Line(application, number, "题目", "单位", Money.ofFen(100)));
    }
}
