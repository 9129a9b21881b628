package org.fuhua.review.notice;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class NoticeStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check("notice", "公示 · Public notice", NoticeState.MOVES, NoticeState.OPEN, NoticeState.Action.class);
    }
}
