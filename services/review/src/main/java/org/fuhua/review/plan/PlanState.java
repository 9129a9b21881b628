package org.fuhua.review.plan;

import static org.fuhua.review.ReviewProblem.PLAN_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where an assignment plan (分配方案) stands.
public enum PlanState {
    PROPOSED,
    ADOPTED;

    enum Action {
        ADOPT
    }

    static final Transitions<PlanState, Action> MOVES = new Transitions<PlanState, Action>(PLAN_NOT_IN_THIS_STATE)
            .move(PROPOSED, Action.ADOPT, ADOPTED, "officer, while nothing changed");
}
