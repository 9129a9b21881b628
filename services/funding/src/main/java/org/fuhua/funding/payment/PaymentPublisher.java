package org.fuhua.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fuhua.funding.payment.PaymentEvent.Approved;
import org.fuhua.funding.payment.PaymentEvent.Confirmed;
import org.fuhua.funding.payment.PaymentEvent.Paid;
import org.fuhua.funding.payment.PaymentEvent.Prepared;
import org.fuhua.funding.payment.PaymentEvent.Rejected;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;

/// Tells the other services what is paid, not by whom.
@ApplicationScoped
class PaymentPublisher {
    private final Outbox outbox;

    PaymentPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /// Payload of payment-prepared, payment-approved and payment-rejected.
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
            case Rejected(var paid) -> tell(paid, "payment-rejected.v1", PaymentV1.from(paid));
            case Confirmed(var paid, var voucherNo) ->
                tell(paid, "payment-confirmed.v1", PaymentConfirmedV1.from(paid, voucherNo));
        }
    }

    private void tell(Paid paid, String fact, Object payload) {
        outbox.add("payment", paid.paymentId(), fact, payload);
    }
}
