package org.fuhua.applicant.partner;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class PartnerStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "partner", "合作单位 · Partner", PartnerState.MOVES, PartnerState.INVITED, PartnerState.Action.class);
    }
}
