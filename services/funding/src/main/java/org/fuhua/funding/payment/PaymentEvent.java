package org.fuhua.funding.payment;

/// What can happen to a payment.
sealed interface PaymentEvent {
    Paid payment();

    record Prepared(Paid payment) implements PaymentEvent {}

    record Approved(Paid payment) implements PaymentEvent {}

    record Rejected(Paid payment) implements PaymentEvent {}

    record Confirmed(Paid payment, String treasuryVoucherNo) implements PaymentEvent {}

    /// @param treasuryVoucherNo by which it had been paid
    record Returned(Paid payment, String treasuryVoucherNo) implements PaymentEvent {}

    /// What is, or would be, paid.
    record Paid(
            java.util.UUID paymentId,
            java.util.UUID agreementId,
            java.util.UUID applicationId,
            java.util.UUID callId,
            int trancheNo,
            org.fuhua.platform.money.Money amount) {}
}
