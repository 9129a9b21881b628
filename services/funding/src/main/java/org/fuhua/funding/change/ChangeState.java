package org.fuhua.funding.change;

import static org.fuhua.funding.FundingProblem.CHANGE_NOT_IN_THIS_STATE;

import org.fuhua.funding.Label;
import org.fuhua.platform.state.Transitions;

/// Where a change of an agreement stands, and who moves it.
public enum ChangeState {
    REQUESTED("待审批", "To be decided"),
    FILED("已备案", "On file"),
    APPROVED("已批准", "Approved"),
    REFUSED("未批准", "Refused"),
    WITHDRAWN("已撤回", "Withdrawn");

    enum Action {
        FILE,
        APPROVE,
        REFUSE,
        WITHDRAW
    }

    static final Transitions<ChangeState, Action> MOVES = new Transitions<ChangeState, Action>(CHANGE_NOT_IN_THIS_STATE)
            .move(REQUESTED, Action.FILE, FILED, "system, at once, for what needs no approval")
            .move(REQUESTED, Action.APPROVE, APPROVED, "who decides by the rule, and did not ask")
            .move(REQUESTED, Action.REFUSE, REFUSED, "who decides by the rule, and did not ask")
            .move(REQUESTED, Action.WITHDRAW, WITHDRAWN, "who may ask");

    final Label label;

    ChangeState(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
