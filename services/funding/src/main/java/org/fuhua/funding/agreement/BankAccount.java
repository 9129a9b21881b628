package org.fuhua.funding.agreement;

import jakarta.persistence.Embeddable;

/// Where the undertaker is paid. The number is kept sealed; only its last digits are shown.
@Embeddable
record BankAccount(String bankName, String accountName, String accountNoSealed, String accountNoTail) {
    /// How many digits may be seen.
    static final int TAIL = 4;

    @Override
    public String toString() {
        return "BankAccount[…" + accountNoTail + "]";
    }
}
