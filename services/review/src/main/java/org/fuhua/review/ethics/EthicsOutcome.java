package org.fuhua.review.ethics;

import org.fuhua.review.ethics.EthicsState.Action;

/// What a committee can decide (审查决定).
public enum EthicsOutcome {
    APPROVE("批准", "Approve", Action.APPROVE),
    APPROVE_MODIFIED("修改后批准", "Approve once modified", Action.APPROVE_MODIFIED),
    REVIEW_MODIFIED("修改后再审", "Review again once modified", Action.REVIEW_MODIFIED),
    REJECT("不予批准", "Do not approve", Action.REJECT);

    final String zh;
    final String en;
    final Action action;

    EthicsOutcome(String zh, String en, Action action) {
        this.zh = zh;
        this.en = en;
        this.action = action;
    }

    /// @return whether a simplified review may end in it; what is negative goes to a meeting
    boolean suitsSimplified() {
        return this == APPROVE || this == APPROVE_MODIFIED;
    }
}
