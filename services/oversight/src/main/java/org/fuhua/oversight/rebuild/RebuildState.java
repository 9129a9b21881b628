package org.fuhua.oversight.rebuild;

import static org.fuhua.oversight.OversightProblem.REBUILD_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where a rebuild stands.
enum RebuildState {
    RUNNING,
    COMPLETED,
    FAILED;

    enum Action {
        COMPLETE,
        FAIL
    }

    static final Transitions<RebuildState, Action> MOVES = new Transitions<RebuildState, Action>(
                    REBUILD_NOT_IN_THIS_STATE)
            .move(RUNNING, Action.COMPLETE, COMPLETED, "system")
            .move(RUNNING, Action.FAIL, FAILED, "system");
}
