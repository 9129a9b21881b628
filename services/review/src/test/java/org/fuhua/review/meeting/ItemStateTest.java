package org.fuhua.review.meeting;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class ItemStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "meeting-item", "会评议题 · Item of a meeting", ItemState.MOVES, ItemState.LISTED, ItemState.Action.class);
    }
}
