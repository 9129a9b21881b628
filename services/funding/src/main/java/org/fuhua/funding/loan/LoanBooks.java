package org.fuhua.funding.loan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.funding.ledger.AccountRef;
import org.fuhua.funding.ledger.Ledger;
import org.fuhua.funding.ledger.Posting;
import org.fuhua.funding.ledger.PostingKind;
import org.fuhua.funding.loan.LoanDesk.Laid;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// How the books follow a loan: what is granted is set aside in the pool until it is paid or freed; of what comes in
/// after a loss, the pool's part is available again.
@ApplicationScoped
class LoanBooks {
    private final Ledger ledger;

    LoanBooks(Ledger ledger) {
        this.ledger = ledger;
    }

    void granted(Laid laid, Money amount) {
        post(laid, PostingKind.LOAN_GRANT, laid.loan().poolId(), AccountRef.available(), reserved(laid), amount);
    }

    /// @param pool that it was set aside in
    void freed(Laid laid, @Nullable UUID pool, Money amount) {
        post(laid, PostingKind.LOAN_RETURN, pool, reserved(laid), AccountRef.available(), amount);
    }

    void paid(Laid laid, Money amount) {
        post(laid, PostingKind.LOAN_PAYMENT, laid.loan().poolId(), reserved(laid), AccountRef.treasury(), amount);
    }

    void recovered(Laid laid, Money returned) {
        if (returned.isPositive())
            post(
                    laid,
                    PostingKind.LOAN_RECOVERY,
                    laid.loan().poolId(),
                    AccountRef.treasury(),
                    AccountRef.available(),
                    returned);
    }

    private void post(
            Laid laid, PostingKind kind, @Nullable UUID pool, AccountRef debit, AccountRef credit, Money amount) {
        ledger.post(new Posting(
                Objects.requireNonNull(pool), kind, laid.stepId(), laid.loan().number(), debit, credit, amount));
    }

    private static AccountRef reserved(Laid laid) {
        return AccountRef.reservedFor(laid.loan().id(), laid.organisation());
    }
}
