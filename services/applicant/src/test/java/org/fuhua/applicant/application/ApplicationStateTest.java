package org.fuhua.applicant.application;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class ApplicationStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "application",
                "申报书 · Application",
                ApplicationState.MOVES,
                ApplicationState.DRAFT,
                ApplicationState.Action.class);
    }
}
