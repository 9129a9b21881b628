package org.fuhua.funding.run;

import static org.fuhua.funding.FundingProblem.RUN_NOT_IN_THIS_STATE;

import org.fuhua.funding.Label;
import org.fuhua.platform.state.Transitions;

/// Where a payment run stands, and who moves it.
public enum RunState {
    PREPARED("待复核", "To be checked"),
    CHECKED("待二次复核", "To be checked again"),
    RELEASED("已放行", "Released to the bank"),
    REJECTED("已退回", "Rejected");

    enum Action {
        CHECK,
        RELEASE,
        REJECT
    }

    static final Transitions<RunState, Action> MOVES = new Transitions<RunState, Action>(RUN_NOT_IN_THIS_STATE)
            .move(PREPARED, Action.CHECK, CHECKED, "finance checker who did not prepare it, over the threshold")
            .move(PREPARED, Action.RELEASE, RELEASED, "finance checker who did not prepare it")
            .move(CHECKED, Action.RELEASE, RELEASED, "finance checker who neither prepared nor checked it")
            .move(PREPARED, Action.REJECT, REJECTED, "finance checker who did not prepare it")
            .move(CHECKED, Action.REJECT, REJECTED, "finance checker who did not prepare it");

    final Label label;

    RunState(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
