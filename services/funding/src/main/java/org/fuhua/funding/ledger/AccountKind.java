package org.fuhua.funding.ledger;

import org.fuhua.funding.Label;

/// What an account of a pool holds. Assets and losses grow by debits, claims on the pool by credits. The order is the
/// order in which accounts are locked, here and in the database (`account_rank`).
public enum AccountKind {
    TREASURY("国库存款", "Treasury", Side.DEBIT),
    AVAILABLE("可用资金", "Available", Side.CREDIT),
    ALLOTTED("分配额度", "Allotted to a line", Side.CREDIT),
    RESERVED("已预留（指南）", "Reserved for a call", Side.CREDIT),
    COMMITTED("已承诺（任务书）", "Committed to an application", Side.CREDIT),
    CLAIM("可转股债权", "Convertible claims", Side.DEBIT),
    HOLDING("股权", "Equity held", Side.DEBIT),
    RECOVERABLE("应追回资金", "To be recovered", Side.DEBIT),
    LOSS("已核销损失", "Losses", Side.DEBIT),
    INVESTED("在投资金", "Invested", Side.CREDIT),
    INCOME("投资收益", "Income", Side.CREDIT);

    final String zh;
    final String en;
    final Side normal;

    AccountKind(String zh, String en, Side normal) {
        this.zh = zh;
        this.en = en;
        this.normal = normal;
    }

    /// @return by how much an entry on this side changes the balance
    long effect(Side side, long fen) {
        return side == normal ? fen : -fen;
    }

    public boolean isDebitNormal() {
        return normal == Side.DEBIT;
    }

    public Label label() {
        return new Label(zh, en);
    }
}
