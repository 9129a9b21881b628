package org.fuhua.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fuhua.platform.time.ReminderStep.Due;
import org.junit.jupiter.api.Test;

class ReminderStepTest {
    @Test
    void aStepReachesToTheNextOneAndTheLastADay() {
        assertThat(ReminderStep.of(List.of(0, 3, -1)))
                .containsExactly(new ReminderStep(3, 0), new ReminderStep(0, -1), new ReminderStep(-1, -2));
    }

    @Test
    void theDayOfTheEndIsNeitherBeforeNorAfterIt() {
        assertThat(ReminderStep.of(List.of(1, 0, -1)).stream().map(ReminderStep::due))
                .containsExactly(Due.BEFORE, Due.AT, Due.AFTER);
    }

    @Test
    void eachStepIsThereOnce() {
        assertThatThrownBy(() -> ReminderStep.of(List.of(1, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReminderStep.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
