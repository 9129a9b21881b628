package org.fuhua.funding.payment;

import static org.fuhua.funding.FundingProblem.PAYMENT_IN_RUN;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.funding.ethics.EthicsGate;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Approves or rejects a payment (复核). A rejected one frees its tranche.
@ApplicationScoped
class DecidePayment {
    private final Payments payments;
    private final PaymentViews views;
    private final PaymentPublisher publisher;
    private final EthicsGate ethics;
    private final FieldCipher cipher;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    DecidePayment(
            Payments payments,
            PaymentViews views,
            PaymentPublisher publisher,
            EthicsGate ethics,
            FieldCipher cipher,
            Actors actors,
            Audit audit,
            Clock clock) {
        this.payments = payments;
        this.views = views;
        this.publisher = publisher;
        this.ethics = ethics;
        this.cipher = cipher;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param rejectionReason absent when it is approved
    record Command(
            UUID paymentId,
            ExpectedVersion expected,
            @Nullable String rejectionReason) {}

    @Transactional
    PaymentView handle(Command command) {
        var payment = payments.locked(command.paymentId()).orElseThrow(() -> new Refusal(NOT_FOUND));
        command.expected().check(payment.version());
        // What the bank has been told to pay is given up by the bank only, or it might be paid twice.
        if (payment.isInRun()) throw new Refusal(PAYMENT_IN_RUN);
        var before = payment.state();
        var actor = actors.current();
        var checker = new Person(actor.subject(), cipher.seal(actor.name()));
        var reason = command.rejectionReason();
        // An approval may have been suspended since the payment was prepared.
        if (reason == null) ethics.check(payment.applicationId(), payment.callId());
        var decided = reason == null
                ? payment.approve(checker, clock.instant())
                : payment.reject(checker, reason, clock.instant());
        payments.flush();
        audit.record("payment", payment.id(), reason == null ? "APPROVE" : "REJECT", before, payment.state(), reason);
        publisher.publish(decided);
        return views.of(payment.id()).orElseThrow();
    }
}
