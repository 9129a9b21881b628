package org.fuhua.review.invitation;

import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class InvitationStateTest {
    @Test
    void movesAsTheTableSaysAndNotOtherwise() {
        StateTable.check(
                "expert-invitation",
                "评审邀请 · Expert invitation",
                InvitationState.MOVES,
                InvitationState.SENT,
                InvitationState.Action.class);
    }
}
