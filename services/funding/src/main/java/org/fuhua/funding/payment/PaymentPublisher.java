package org.fuhua.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.fuhua.funding.payment.PaymentEvent.Approved;
import org.fuhua.funding.payment.PaymentEvent.Confirmed;
import org.fuhua.funding.payment.PaymentEvent.Paid;
import org.fuhua.funding.payment.PaymentEvent.Prepared;
import org.fuhua.funding.payment.PaymentEvent.Rejected;
import org.fuhua.funding.payment.PaymentEvent.Returned;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;

/// Tells the other services what is paid, not by whom.
@ApplicationScoped
class PaymentPublisher {
    private final Outbox outbox;

    PaymentPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /// Payload of payment-prepared, payment-approved, payment-rejected and payment-returned.
    record PaymentV1(UUID paymentId, UUID agreementId, UUID applicationId, UUID callId, int trancheNo, Money amount) {
        static PaymentV1 from(Paid paid) {
            return new PaymentV1(
                    paid.paymentId(),
                    paid.agreementId(),
                    paid.applicationId(),
                    paid.callId(),
                    paid.trancheNo(),
                    paid.amount());
        }
    }

    record PaymentConfirmedV1(
            UUID paymentId,
            UUID agreementId,
            UUID applicationId,
            UUID callId,
            int trancheNo,
            Money amount,
            String treasuryVoucherNo) {
        static PaymentConfirmedV1 from(Paid paid, String voucherNo) {
            return new PaymentConfirmedV1(
                    paid.paymentId(),
                    paid.agreementId(),
                    paid.applicationId(),
                    paid.callId(),
                    paid.trancheNo(),
                    paid.amount(),
                    voucherNo);
        }
    }

    void publish(PaymentEvent event) {
        switch (event) {
            case Prepared(var paid) -> tell(paid, "payment-prepared.v1", PaymentV1.from(paid));
            case Approved(var paid) -> tell(paid, "payment-approved.v1", PaymentV1.from(paid));
            case Returned returned ->
                tell(returned.payment(), "payment-returned.v1", PaymentV1.from(returned.payment()));
            case Rejected(var paid) -> tell(paid, "payment-rejected.v1", PaymentV1.from(paid));
            case Confirmed confirmed -> confirmed(List.of(confirmed));
        }
    }

    /// All payments of a run at once.
    void approved(List<Approved> payments) {
        outbox.addAll(
                "payment",
                "payment-approved.v1",
                payments.stream()
                        .map(approved ->
                                new Outbox.Entry(approved.payment().paymentId(), PaymentV1.from(approved.payment())))
                        .toList());
    }

    /// All payments that one message of the bank names.
    void confirmed(List<Confirmed> payments) {
        outbox.addAll(
                "payment",
                "payment-confirmed.v1",
                payments.stream()
                        .map(confirmed -> new Outbox.Entry(
                                confirmed.payment().paymentId(),
                                PaymentConfirmedV1.from(confirmed.payment(), confirmed.treasuryVoucherNo())))
                        .toList());
    }

    private void tell(Paid paid, String fact, Object payload) {
        outbox.add("payment", paid.paymentId(), fact, payload);
    }
}
