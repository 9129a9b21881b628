package org.fuhua.funding.voucher.rule;

import org.fuhua.funding.Label;

/// Class of the region that an enterprise is in (地区类别); it decides how much of the price a voucher pays.
public enum RegionClass {
    FIRST("一类地区", "Class 1"),
    SECOND("二类地区", "Class 2");

    public final Label label;

    RegionClass(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
