package org.fuhua.oversight.rebuild;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class RebuildStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "rebuild", "重建 · Rebuild", RebuildState.MOVES, RebuildState.RUNNING, RebuildState.Action.class);
    }
}
