package org.fuhua.applicant.application;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class ReclassificationStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "reclassification",
                "转报建议 · Reclassification",
                ReclassificationState.MOVES,
                ReclassificationState.PROPOSED,
                ReclassificationState.Action.class);
    }
}
