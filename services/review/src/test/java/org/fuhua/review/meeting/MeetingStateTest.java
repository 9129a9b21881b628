package org.fuhua.review.meeting;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class MeetingStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "meeting",
                "会评 · Meeting of a panel",
                MeetingState.MOVES,
                MeetingState.PREPARED,
                MeetingState.Action.class);
    }
}
