package org.fuhua.funding.payment;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.ledger.AccountRef;
import org.fuhua.funding.ledger.Ledger;
import org.fuhua.funding.ledger.Posting;
import org.fuhua.funding.ledger.PostingKind;
import org.fuhua.funding.payment.PaymentEvent.Confirmed;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Takes the treasury's voucher for a payment; only now does the ledger show that money went out.
@ApplicationScoped
class ConfirmPayment {
    private final Payments payments;
    private final PaymentViews views;
    private final PaymentPublisher publisher;
    private final Ledger ledger;
    private final FieldCipher cipher;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    ConfirmPayment(
            Payments payments,
            PaymentViews views,
            PaymentPublisher publisher,
            Ledger ledger,
            FieldCipher cipher,
            Actors actors,
            Audit audit,
            Clock clock) {
        this.payments = payments;
        this.views = views;
        this.publisher = publisher;
        this.ledger = ledger;
        this.cipher = cipher;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    record Command(UUID paymentId, ExpectedVersion expected, String treasuryVoucherNo) {}

    @Transactional
    PaymentView handle(Command command) {
        var payment = payments.locked(command.paymentId()).orElseThrow(() -> new Refusal(NOT_FOUND));
        command.expected().check(payment.version());
        var before = payment.state();
        var actor = actors.current();
        var by = new Person(actor.subject(), cipher.seal(actor.name()));
        var confirmed = payment.confirm(by, command.treasuryVoucherNo(), clock.instant());
        Constraints.worded(payments::flush);
        post(payment, confirmed);
        audit.record("payment", payment.id(), "CONFIRM", before, payment.state(), null);
        publisher.publish(confirmed);
        return views.of(payment.id()).orElseThrow();
    }

    private void post(Payment payment, Confirmed confirmed) {
        var paid = confirmed.payment();
        ledger.post(new Posting(
                payment.poolId(),
                PostingKind.PAYMENT,
                paid.paymentId(),
                confirmed.treasuryVoucherNo(),
                AccountRef.committed(paid.applicationId(), paid.callId()),
                AccountRef.treasury(),
                paid.amount()));
    }
}
