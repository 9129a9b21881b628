package org.fuhua.applicant.proof;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class ProofStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check("proof", "归属证明 · Proof", ProofState.MOVES, ProofState.DRAFT, ProofState.Action.class);
    }
}
