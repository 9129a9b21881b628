package org.fuhua.funding.loan;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class LoanStateTest {
    @Test
    void movesAsTheTableSays() {
        StateTable.check(
                "loan", "鲁科贷 Science and technology loan", LoanState.MOVES, LoanState.FILED, LoanState.Action.class);
    }
}
