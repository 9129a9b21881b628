package org.fuhua.applicant.invitation;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class InvitationStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "invitation",
                "邀请 · Invitation",
                InvitationState.MOVES,
                InvitationState.PENDING,
                InvitationState.Action.class);
    }
}
