package org.fuhua.review.departure;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class DepartureStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "departure",
                "偏离排序 · Departure from the ranking",
                DepartureState.MOVES,
                DepartureState.PROPOSED,
                DepartureState.Action.class);
    }
}
