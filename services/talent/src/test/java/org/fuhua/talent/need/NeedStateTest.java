package org.fuhua.talent.need;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class NeedStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "need", "揭榜挂帅需求 · Challenge need", NeedState.MOVES, NeedState.COLLECTED, NeedState.Action.class);
    }
}
