package org.fuhua.funding.equity.rule;

import org.fuhua.funding.Label;

/// What makes a claim convertible (转股触发条件); which of them count is in the terms.
public enum Trigger {
    FOUND_COMPANY("成立公司", "A company was founded"),
    TECH_CONTRIBUTION("科技成果作价入股", "The result was contributed to a company"),
    QUALIFIED_FINANCING("实现市场化股权融资", "Equity was raised on the market"),
    REVENUE("营业收入达到约定", "Revenue reached what was agreed"),
    HIGH_TECH_ENTERPRISE("认定为高新技术企业", "Recognised as a high-tech enterprise"),
    MERGER("被并购", "The company is acquired"),
    LISTING("申报上市", "The company files for listing"),
    BUY_BACK_ASKED("企业申请返还", "The company asks to pay back");

    public final Label label;

    Trigger(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
