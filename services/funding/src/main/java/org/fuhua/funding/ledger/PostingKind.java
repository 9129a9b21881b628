package org.fuhua.funding.ledger;

import org.fuhua.funding.Label;

/// Why money moves between accounts, and what the cause is called.
public enum PostingKind {
    APPROPRIATION("appropriation", "财政下达", "Appropriation"),
    /// What the treasury takes back.
    RECLAMATION("reclamation", "收回指标", "Reclamation"),
    RESERVATION("reservation", "指南预留", "Reservation"),
    RELEASE("reservation", "释放预留", "Release"),
    COMMITMENT("agreement", "任务书承诺", "Commitment"),
    RETURN("agreement", "退回承诺", "Return"),
    PAYMENT("payment", "国库支付", "Payment"),
    /// A bank sent a paid amount back.
    REFUND("payment", "退汇", "Refund"),
    /// Between lines of a pool, entered by hand.
    TRANSFER("transfer", "额度调剂", "Transfer"),
    /// Takes back another transaction, entry by entry.
    REVERSAL("reversal", "冲销", "Reversal"),
    INVESTMENT("instrument", "投入", "Investment"),
    CONVERSION("instrument", "转股", "Conversion"),
    EXIT("instrument", "退出", "Exit"),
    WRITE_OFF("instrument", "核销", "Write-off"),
    RECOVERY("instrument", "追回", "Recovery"),
    ISSUE("voucher", "创新券发放", "Voucher issued"),
    /// What a voucher did not pay is free again.
    LAPSE("voucher", "创新券释放", "Voucher released"),
    REDEMPTION("voucher", "创新券兑付", "Voucher redeemed"),
    LOAN_GRANT("loan", "贷款贴息补偿预留", "Set aside for a loan"),
    LOAN_RETURN("loan", "贷款贴息补偿退回", "Freed of a loan"),
    LOAN_PAYMENT("loan", "贷款贴息补偿支付", "Paid on a loan"),
    /// What came in of a compensated loss.
    LOAN_RECOVERY("loan", "贷款追偿返还", "Recovered of a loan");

    final String causeType;
    private final Label label;

    PostingKind(String causeType, String zh, String en) {
        this.causeType = causeType;
        this.label = new Label(zh, en);
    }

    public Label label() {
        return label;
    }
}
