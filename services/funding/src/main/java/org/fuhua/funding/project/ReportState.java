package org.fuhua.funding.project;

import static org.fuhua.funding.FundingProblem.REPORT_NOT_IN_THIS_STATE;

import org.fuhua.funding.Label;
import org.fuhua.platform.state.Transitions;

/// Where a report stands, and who moves it.
public enum ReportState {
    SUBMITTED("待审核", "To be looked at"),
    RETURNED("已退回修改", "Returned"),
    ACCEPTED("已认可", "Accepted");

    enum Action {
        ACCEPT,
        RETURN,
        SUBMIT_AGAIN
    }

    static final Transitions<ReportState, Action> MOVES = new Transitions<ReportState, Action>(REPORT_NOT_IN_THIS_STATE)
            .move(SUBMITTED, Action.ACCEPT, ACCEPTED, "officer")
            .move(SUBMITTED, Action.RETURN, RETURNED, "officer, with a reason")
            .move(RETURNED, Action.SUBMIT_AGAIN, SUBMITTED, "undertaker");

    final Label label;

    ReportState(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
