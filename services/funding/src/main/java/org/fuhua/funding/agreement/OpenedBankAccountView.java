package org.fuhua.funding.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The whole bank account, for paying.
@Schema(name = "OpenedBankAccount")
public record OpenedBankAccountView(String bankName, String accountName, String accountNo) {
    @Override
    public String toString() {
        return "OpenedBankAccountView[]";
    }
}
