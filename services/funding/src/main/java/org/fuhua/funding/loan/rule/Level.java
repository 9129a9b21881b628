package org.fuhua.funding.loan.rule;

import org.fuhua.funding.Label;

/// Whose pool it is (财政层级): it pays its own share of a loss and no other.
public enum Level {
    PROVINCE("省级", "Province"),
    CITY("市级", "City");

    public final Label label;

    Level(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
