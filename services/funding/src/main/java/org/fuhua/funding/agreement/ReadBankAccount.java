package org.fuhua.funding.agreement;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.problem.Refusal;

/// Opens the sealed account for those who pay. Every reading is itself written down.
@ApplicationScoped
class ReadBankAccount {
    private final Agreements agreements;
    private final FieldCipher cipher;
    private final Audit audit;

    ReadBankAccount(Agreements agreements, FieldCipher cipher, Audit audit) {
        this.agreements = agreements;
        this.cipher = cipher;
        this.audit = audit;
    }

    @Transactional
    OpenedBankAccountView handle(UUID agreementId) {
        var account = agreements
                .findByIdOptional(agreementId)
                .flatMap(agreement -> Optional.ofNullable(agreement.bankAccount()))
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        audit.record("agreement", agreementId, "READ_BANK_ACCOUNT", null, null, null);
        return new OpenedBankAccountView(
                account.bankName(), account.accountName(), cipher.open(account.accountNoSealed()));
    }
}
