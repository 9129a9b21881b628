package org.fuhua.funding.reservation;

import static org.fuhua.funding.FundingProblem.RESERVATION_NOT_IN_THIS_STATE;

import org.fuhua.funding.Label;
import org.fuhua.platform.state.Transitions;

/// Where the reservation of a call's budget stands.
public enum ReservationState {
    PENDING("待预留", "Waiting for money"),
    RESERVED("已预留", "Reserved"),
    RELEASED("已释放", "Released"),
    DROPPED("不再预留", "Not needed any more");

    enum Action {
        RESERVE,
        RELEASE,
        DROP
    }

    static final Transitions<ReservationState, Action> MOVES = new Transitions<ReservationState, Action>(
                    RESERVATION_NOT_IN_THIS_STATE)
            .move(PENDING, Action.RESERVE, RESERVED, "system, once the pool holds enough")
            .move(RESERVED, Action.RELEASE, RELEASED, "finance checker, or system for a cancelled call")
            .move(PENDING, Action.DROP, DROPPED, "system, for a cancelled call");

    final Label label;

    ReservationState(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
