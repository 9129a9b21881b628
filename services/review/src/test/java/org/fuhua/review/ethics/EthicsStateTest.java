package org.fuhua.review.ethics;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class EthicsStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "ethics-review",
                "科技伦理审查 · Ethics review",
                EthicsState.MOVES,
                EthicsState.DRAFT,
                EthicsState.Action.class);
    }
}
