package org.fuhua.review.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhua.review.part.PartInCase.Reason;
import org.junit.jupiter.api.Test;

class PartInCaseTest {
    @Test
    void whoHasNoPartMayHandleTheCase() {
        assertThat(new PartInCase(false, false, false, false, false, false).reason())
                .isEmpty();
    }

    @Test
    void everyPartKeepsAwayByItself() {
        assertThat(new PartInCase(true, false, false, false, false, false).reason())
                .contains(Reason.DECIDED);
        assertThat(new PartInCase(false, true, false, false, false, false).reason())
                .contains(Reason.EXPERT);
        assertThat(new PartInCase(false, false, true, false, false, false).reason())
                .contains(Reason.MEMBER);
        assertThat(new PartInCase(false, false, false, true, false, false).reason())
                .contains(Reason.TEAM);
        assertThat(new PartInCase(false, false, false, false, true, false).reason())
                .contains(Reason.CONFLICT);
        assertThat(new PartInCase(false, false, false, false, false, true).reason())
                .contains(Reason.OBJECTOR);
    }
}
