package org.fuhua.funding.bank;

import org.fuhua.funding.Label;

/// What a line of a statement turned out to be.
public enum LineState {
    MATCHED("已匹配", "Matched", false),
    LATE("已匹配（迟到）", "Matched, but late", false),
    RETURNED("退汇", "Sent back", false),
    PARTIAL("部分金额", "Part of a payment", true),
    UNMATCHED("未匹配", "Not matched", true),
    DUPLICATE("重复", "Booked again", true),
    EXCESS("金额超出", "More than the payment", true),
    SET_ASIDE("已说明", "Explained", false);

    final Label label;

    /// Whether somebody has to look at it.
    final boolean trouble;

    LineState(String zh, String en, boolean trouble) {
        this.label = new Label(zh, en);
        this.trouble = trouble;
    }
}
