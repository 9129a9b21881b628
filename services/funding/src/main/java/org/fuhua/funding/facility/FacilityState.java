package org.fuhua.funding.facility;

import static org.fuhua.funding.FundingProblem.FACILITY_NOT_IN_THIS_STATE;

import org.fuhua.funding.Label;
import org.fuhua.platform.state.Transitions;

/// Where a linked facility stands (投贷联动授信状态), and who moves it.
public enum FacilityState {
    PROPOSED("待银行确认", "To be agreed by the bank"),
    AGREED("已约定，未提款", "Agreed, not drawn"),
    DRAWN("已提款", "Drawn"),
    REFUSED("未获银行同意", "Not agreed"),
    ENDED("已结束", "Ended");

    enum Action {
        AGREE,
        REFUSE,
        DRAW,
        END
    }

    private static final String SECOND = "officer other than who proposed";
    private static final String TELLS = "officer, as the bank tells, once the equity event happened";

    static final Transitions<FacilityState, Action> MOVES = new Transitions<FacilityState, Action>(
                    FACILITY_NOT_IN_THIS_STATE)
            .move(PROPOSED, Action.AGREE, AGREED, SECOND + ", with the bank's letter")
            .move(PROPOSED, Action.REFUSE, REFUSED, SECOND)
            .move(AGREED, Action.DRAW, DRAWN, TELLS)
            .move(DRAWN, Action.DRAW, DRAWN, TELLS)
            .move(AGREED, Action.END, ENDED, "officer")
            .move(DRAWN, Action.END, ENDED, "officer");

    final Label label;

    FacilityState(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
