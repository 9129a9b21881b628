package org.fuhua.review.objection;

import org.fuhua.review.objection.ObjectionState.Action;

/// What is decided about an objection.
public enum Ruling {
    UPHELD(Action.UPHOLD),
    PARTLY_UPHELD(Action.UPHOLD_PARTLY),
    REJECTED(Action.REJECT);

    final Action action;

    Ruling(Action action) {
        this.action = action;
    }
}
