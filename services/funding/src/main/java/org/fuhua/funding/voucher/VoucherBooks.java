package org.fuhua.funding.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.funding.ledger.AccountRef;
import org.fuhua.funding.ledger.Ledger;
import org.fuhua.funding.ledger.Posting;
import org.fuhua.funding.ledger.PostingKind;
import org.fuhua.platform.money.Money;

/// How the books follow a voucher: they post what its amounts changed by, so that the reserved account of a voucher
/// always holds what the voucher says.
@ApplicationScoped
class VoucherBooks {
    private final Ledger ledger;

    VoucherBooks(Ledger ledger) {
        this.ledger = ledger;
    }

    void follow(Voucher voucher, Amounts before, UUID stepId, String reference) {
        var pool = voucher.poolId();
        var now = voucher.amounts();
        if (pool == null || now.equals(before)) return;
        var reserved = AccountRef.reservedFor(voucher.id(), voucher.organisationId());
        var books = new Step(pool, stepId, reference);
        books.move(PostingKind.ISSUE, AccountRef.available(), reserved, now.issued() - before.issued());
        books.move(PostingKind.REDEMPTION, reserved, AccountRef.treasury(), now.paid() - before.paid());
        books.move(PostingKind.LAPSE, reserved, AccountRef.available(), now.released() - before.released());
    }

    private final class Step {
        private final UUID pool;
        private final UUID cause;
        private final String reference;

        Step(UUID pool, UUID cause, String reference) {
            this.pool = pool;
            this.cause = cause;
            this.reference = reference;
        }

        void move(PostingKind kind, AccountRef debit, AccountRef credit, long fen) {
            if (fen > 0) ledger.post(new Posting(pool, kind, cause, reference, debit, credit, Money.ofFen(fen)));
        }
    }
}
