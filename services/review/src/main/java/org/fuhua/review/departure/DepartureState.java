package org.fuhua.review.departure;

import static org.fuhua.review.ReviewProblem.DEPARTURE_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where a departure from the ranking (偏离排序) stands.
public enum DepartureState {
    PROPOSED,
    CONFIRMED,
    RETURNED,
    LAPSED;

    enum Action {
        CONFIRM,
        RETURN,
        LAPSE
    }

    static final Transitions<DepartureState, Action> MOVES = new Transitions<DepartureState, Action>(
                    DEPARTURE_NOT_IN_THIS_STATE)
            .move(PROPOSED, Action.CONFIRM, CONFIRMED, "another officer without part")
            .move(PROPOSED, Action.RETURN, RETURNED, "another officer without part")
            .move(PROPOSED, Action.LAPSE, LAPSED, "officer decides otherwise")
            .move(CONFIRMED, Action.LAPSE, LAPSED, "officer decides otherwise")
            .move(RETURNED, Action.LAPSE, LAPSED, "officer decides otherwise");
}
