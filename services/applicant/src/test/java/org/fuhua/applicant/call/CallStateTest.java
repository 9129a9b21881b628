package org.fuhua.applicant.call;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class CallStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check("call", "指南 · Call", CallState.MOVES, CallState.DRAFT, CallState.Action.class);
    }
}
