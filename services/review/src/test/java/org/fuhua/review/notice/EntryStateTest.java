package org.fuhua.review.notice;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class EntryStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "notice-entry",
                "公示项目 · Line of a public notice",
                EntryState.MOVES,
                EntryState.SHOWN,
                EntryState.Action.class);
    }
}
