package org.fuhua.review.plan;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class PlanStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "assignment-plan",
                "分配方案 · Assignment plan",
                PlanState.MOVES,
                PlanState.PROPOSED,
                PlanState.Action.class);
    }
}
