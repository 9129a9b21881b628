package org.fuhua.funding.payment;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.problem.Refusal;

/// Takes the treasury's voucher for a payment from a person.
@ApplicationScoped
class ConfirmPayment {
    private final Payments payments;
    private final PaymentViews views;
    private final SettlePayment settle;

    ConfirmPayment(Payments payments, PaymentViews views, SettlePayment settle) {
        this.payments = payments;
        this.views = views;
        this.settle = settle;
    }

    record Command(UUID paymentId, ExpectedVersion expected, String treasuryVoucherNo) {}

    @Transactional
    PaymentView handle(Command command) {
        var payment = payments.locked(command.paymentId()).orElseThrow(() -> new Refusal(NOT_FOUND));
        command.expected().check(payment.version());
        settle.confirm(List.of(payment), Map.of(payment.id(), command.treasuryVoucherNo()));
        return views.of(payment.id()).orElseThrow();
    }
}
