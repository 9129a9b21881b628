package org.fuhua.funding.loan.schedule;

import org.fuhua.funding.Label;

/// How the principal comes back (还款方式).
public enum Repayment {
    EQUAL_PRINCIPAL("等额本金", "Equal principal"),
    EQUAL_INSTALMENTS("等额本息", "Equal instalments"),
    /// Interest each month, the principal on the last day.
    BULLET("按月付息、到期还本", "Interest monthly, principal at the end");

    public final Label label;

    Repayment(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
