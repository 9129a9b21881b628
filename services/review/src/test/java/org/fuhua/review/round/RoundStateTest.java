package org.fuhua.review.round;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class RoundStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check("round", "评审轮次 · Review round", RoundState.MOVES, RoundState.OPEN, RoundState.Action.class);
    }
}
