package org.fuhua.review.assignment;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class AssignmentStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "assignment",
                "评审任务 · Assignment",
                AssignmentState.MOVES,
                AssignmentState.OPEN,
                AssignmentState.Action.class);
    }
}
