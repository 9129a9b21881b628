package org.fuhua.funding.holdingreport;

import org.fuhua.funding.Label;

/// Figures of the enterprise's year that terms may ask for; in yuan, some of them may be negative.
public enum Figure {
    NET_ASSETS("净资产", "Net assets"),
    REVENUE("营业收入", "Revenue"),
    NET_PROFIT("净利润", "Net profit"),
    RESEARCH_SPENDING("研发投入", "Spending on R&D"),
    HOLDING_VALUE("持股估值", "Value of the holding");

    public final Label label;

    Figure(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
