package org.fuhua.funding.equity;

import org.fuhua.funding.Label;

/// What others may wait for: that public money is equity of the enterprise.
public enum EquityFact {
    CONVERSION_REGISTERED("转股完成变更登记", "A conversion is registered"),
    HOLDING_REGISTERED("投资入股并实缴", "An investment is paid in and held");

    public final Label label;

    EquityFact(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
