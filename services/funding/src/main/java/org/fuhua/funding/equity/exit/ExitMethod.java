package org.fuhua.funding.equity.exit;

import org.fuhua.funding.Label;

/// Ways out (退出方式).
public enum ExitMethod {
    TEAM_BUY_BACK("团队或创始人回购", "Bought back by the team", true, false, false),
    HOLDER_BUY("其他股东受让", "Bought by another holder", true, false, false),
    AGREEMENT_TRANSFER("协议转让给股东以外的人", "Transferred to an outsider by agreement", true, true, false),
    EXCHANGE("产权交易所公开转让", "Sold on the property exchange", false, true, false),
    LISTED_SALE("上市后减持", "Sold after listing", false, false, false),
    MERGER("并购", "Sold in a merger", true, true, false),
    CAPITAL_REDUCTION("定向减资", "Capital reduction", true, false, true),
    LIQUIDATION("清算分配", "Distribution on liquidation", false, false, true);

    public final Label label;
    /// Whether the price of the terms is the least; where a market or a liquidator decides, it is not.
    public final boolean floorPrice;
    /// Whether the other holders of a limited company may buy first (优先购买权).
    public final boolean firstRefusal;
    /// Whether the capital ends instead of going to somebody.
    public final boolean endsCapital;

    ExitMethod(String zh, String en, boolean floorPrice, boolean firstRefusal, boolean endsCapital) {
        this.label = new Label(zh, en);
        this.floorPrice = floorPrice;
        this.firstRefusal = firstRefusal;
        this.endsCapital = endsCapital;
    }
}
