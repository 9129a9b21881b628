package org.fuhua.funding.ledger;

/// Why money moves between accounts, and what the cause is called.
public enum PostingKind {
    APPROPRIATION("appropriation"),
    RESERVATION("reservation"),
    RELEASE("reservation"),
    COMMITMENT("agreement"),
    RETURN("agreement"),
    PAYMENT("payment");

    final String causeType;

    PostingKind(String causeType) {
        this.causeType = causeType;
    }
}
