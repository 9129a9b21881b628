package org.fuhua.funding.payment;

import static org.fuhua.funding.FundingProblem.MAKER_CANNOT_CHECK;
import static org.fuhua.funding.payment.PaymentState.*;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.funding.agreement.PayableTranche;
import org.fuhua.funding.payment.PaymentEvent.Approved;
import org.fuhua.funding.payment.PaymentEvent.Confirmed;
import org.fuhua.funding.payment.PaymentEvent.Paid;
import org.fuhua.funding.payment.PaymentEvent.Prepared;
import org.fuhua.funding.payment.PaymentEvent.Rejected;
import org.fuhua.funding.payment.PaymentEvent.Returned;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// The payment of one tranche.
///
/// Protects two promises: money goes out only when two different people have looked (经办与复核分离), even where one
/// person holds both roles; and it counts as paid only with the treasury's voucher.
@Entity
class Payment {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID agreementId;
    private int trancheNo;
    private UUID applicationId;
    private UUID callId;
    private UUID poolId;
    private long amountMinor;

    @Enumerated(EnumType.STRING)
    private PaymentState state;

    private String preparedBy;
    private String preparedByName;
    private Instant preparedAt;
    private @Nullable String decidedBy;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;
    private @Nullable String rejectionReason;
    private @Nullable String confirmedBy;
    private @Nullable String confirmedByName;
    private @Nullable Instant confirmedAt;
    private @Nullable String treasuryVoucherNo;
    private @Nullable UUID runId;
    private @Nullable String returnReason;
    private @Nullable Instant returnedAt;

    Payment() {}

    static Payment prepare(UUID id, PayableTranche tranche, Person maker, Instant now) {
        var payment = new Payment();
        payment.id = id;
        payment.agreementId = tranche.agreementId();
        payment.trancheNo = tranche.no();
        payment.applicationId = tranche.applicationId();
        payment.callId = tranche.callId();
        payment.poolId = tranche.poolId();
        payment.amountMinor = tranche.amount().minorUnits();
        payment.state = PREPARED;
        payment.preparedBy = maker.subject();
        payment.preparedByName = maker.sealedName();
        payment.preparedAt = now;
        return payment;
    }

    Prepared prepared() {
        return new Prepared(what());
    }

    Approved approve(Person checker, Instant now) {
        decide(Action.APPROVE, checker, now);
        return new Approved(what());
    }

    Rejected reject(Person checker, String reason, Instant now) {
        decide(Action.REJECT, checker, now);
        rejectionReason = reason;
        return new Rejected(what());
    }

    Confirmed confirm(Person by, String voucherNo, Instant now) {
        state = MOVES.after(state, Action.CONFIRM);
        treasuryVoucherNo = voucherNo;
        confirmedBy = by.subject();
        confirmedByName = by.sealedName();
        confirmedAt = now;
        return new Confirmed(what(), voucherNo);
    }

    /// The bank did not carry it out.
    Rejected refuse(String reason) {
        state = MOVES.after(state, Action.REFUSE);
        rejectionReason = reason;
        return new Rejected(what());
    }

    /// The bank sent the money back after it was paid: the tranche is free to be paid again.
    Returned sendBack(String reason, Instant now) {
        state = MOVES.after(state, Action.RETURN);
        returnReason = reason;
        returnedAt = now;
        return new Returned(what(), Objects.requireNonNull(treasuryVoucherNo));
    }

    private void decide(Action action, Person checker, Instant now) {
        var next = MOVES.after(state, action);
        if (checker.subject().equals(preparedBy)) throw new Refusal(MAKER_CANNOT_CHECK);
        state = next;
        decidedBy = checker.subject();
        decidedByName = checker.sealedName();
        decidedAt = now;
    }

    Paid what() {
        return new Paid(id, agreementId, applicationId, callId, trancheNo, Money.ofFen(amountMinor));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID callId() {
        return callId;
    }

    UUID poolId() {
        return poolId;
    }

    boolean isInRun() {
        return runId != null;
    }

    PaymentState state() {
        return state;
    }
}
