package org.fuhua.applicant.merger;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class MergerStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check("merger", "单位合并 · Merger", MergerState.MOVES, MergerState.PROPOSED, MergerState.Action.class);
    }
}
