package org.fuhua.review.merger;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class MergerStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "expert-merger",
                "专家身份合并 · Merger of experts",
                MergerState.MOVES,
                MergerState.PROPOSED,
                MergerState.Action.class);
    }
}
