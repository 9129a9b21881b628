package org.fuhua.funding.ledger;

/// What an account of a pool holds. The treasury's is debit-normal (an asset); the others are claims on it.
public enum AccountKind {
    TREASURY("国库存款", "Treasury"),
    AVAILABLE("可用资金", "Available"),
    RESERVED("已预留（指南）", "Reserved for a call"),
    COMMITTED("已承诺（任务书）", "Committed to an application");

    final String zh;
    final String en;

    AccountKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }
}
