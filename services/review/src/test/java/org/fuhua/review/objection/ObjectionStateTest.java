package org.fuhua.review.objection;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class ObjectionStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "objection", "异议 · Objection", ObjectionState.MOVES, ObjectionState.FILED, ObjectionState.Action.class);
    }

    @Test
    void isOpenJustUntilItEnds() {
        for (var state : ObjectionState.values())
            assertThat(state.isOpen())
                    .as(state.name())
                    .isEqualTo(ObjectionState.MOVES.moves().stream().anyMatch(move -> move.from() == state));
    }
}
