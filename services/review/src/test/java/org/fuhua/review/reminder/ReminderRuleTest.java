package org.fuhua.review.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.fuhua.platform.rule.RuleBook;
import org.fuhua.platform.time.ReminderStep;
import org.fuhua.platform.time.ReminderStep.Due;
import org.junit.jupiter.api.Test;

class ReminderRuleTest {
    private static final MonthDay MARCH = MonthDay.of(3, 31);

    @Test
    void eachStepIsThereOnce() {
        var day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() ->
                        new ReminderRule("X", day, null, List.of(1, 1), List.of(1), List.of(1), MARCH, List.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReminderRule("X", day, null, List.of(1), List.of(1), List.of(), MARCH, List.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRulesInForceTellBeforeAtAndAfter() {
        var rule = RuleBook.read("/reminders/review.yaml", ReminderRule.class).inForceOn(LocalDate.of(2026, 12, 1));
        for (var days : List.of(rule.assessmentDays(), rule.followUpDays()))
            assertThat(ReminderStep.of(days).stream().map(ReminderStep::due).distinct())
                    .containsExactlyInAnyOrder(Due.values());
        assertThat(ReminderStep.of(rule.appointmentDays()).stream().map(ReminderStep::due))
                .as("what has begun is not reminded of")
                .containsOnly(Due.BEFORE);
        assertThat(rule.annualReportOn()).isEqualTo(MARCH);
    }
}
