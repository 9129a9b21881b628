package org.fuhua.funding.ledger;

/// Which side of an account an entry is on (借 / 贷).
public enum Side {
    DEBIT,
    CREDIT;

    Side other() {
        return this == DEBIT ? CREDIT : DEBIT;
    }
}
