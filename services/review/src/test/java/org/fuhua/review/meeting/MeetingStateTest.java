package org.fuhua.review.meeting;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class MeetingStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "meeting",
                "会评、答辩、现场考察 · Meeting of experts",
                MeetingState.MOVES,
                MeetingState.PREPARED,
                MeetingState.Action.class);
    }
}
