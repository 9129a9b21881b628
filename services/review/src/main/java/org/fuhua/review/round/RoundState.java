package org.fuhua.review.round;

import static org.fuhua.review.ReviewProblem.ROUND_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where a review round (评审轮次) stands.
public enum RoundState {
    OPEN,
    ASSIGNED,
    DECIDED,
    PUBLICISED,
    CLOSED;

    enum Action {
        ASSIGN,
        DECIDE,
        PUBLICISE,
        RETRACT,
        CLOSE
    }

    static final Transitions<RoundState, Action> MOVES = new Transitions<RoundState, Action>(ROUND_NOT_IN_THIS_STATE)
            .move(OPEN, Action.ASSIGN, ASSIGNED, "officer adopts a plan")
            .move(ASSIGNED, Action.ASSIGN, ASSIGNED, "officer fills gaps")
            .move(DECIDED, Action.ASSIGN, ASSIGNED, "officer fills gaps")
            .move(ASSIGNED, Action.DECIDE, DECIDED, "officer, last application decided")
            .move(DECIDED, Action.DECIDE, DECIDED, "officer revises before the notice")
            .move(DECIDED, Action.PUBLICISE, PUBLICISED, "officer opens the notice")
            .move(PUBLICISED, Action.RETRACT, DECIDED, "officer withdraws the notice")
            .move(PUBLICISED, Action.CLOSE, CLOSED, "clock completes the notice");
}
