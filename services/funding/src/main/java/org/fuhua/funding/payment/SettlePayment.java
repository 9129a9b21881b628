package org.fuhua.funding.payment;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.Sql;
import org.fuhua.funding.ledger.AccountRef;
import org.fuhua.funding.ledger.Ledger;
import org.fuhua.funding.ledger.Posting;
import org.fuhua.funding.ledger.Posting.Line;
import org.fuhua.funding.ledger.PostingKind;
import org.fuhua.funding.payment.PaymentEvent.Confirmed;
import org.fuhua.funding.payment.PaymentEvent.Paid;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// What becomes of an approved payment outside: paid, refused by the bank, or sent back. Only now do the books move.
@ApplicationScoped
public class SettlePayment {
    private final Payments payments;
    private final PaymentPublisher publisher;
    private final Ledger ledger;
    private final Event<TranchePaid> tranchePaid;
    private final Event<TrancheComingBack> comingBack;
    private final Event<TrancheReturned> trancheReturned;
    private final FieldCipher cipher;
    private final Actors actors;
    private final Audit audit;
    private final Sql sql;
    private final Clock clock;

    SettlePayment(
            Payments payments,
            PaymentPublisher publisher,
            Ledger ledger,
            Event<TranchePaid> tranchePaid,
            Event<TrancheComingBack> comingBack,
            Event<TrancheReturned> trancheReturned,
            FieldCipher cipher,
            Actors actors,
            Audit audit,
            Sql sql,
            Clock clock) {
        this.payments = payments;
        this.publisher = publisher;
        this.ledger = ledger;
        this.tranchePaid = tranchePaid;
        this.comingBack = comingBack;
        this.trancheReturned = trancheReturned;
        this.cipher = cipher;
        this.actors = actors;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /// The treasury or the bank says by which vouchers payments were made.
    ///
    /// @param vouchers numbers, by payment
    @Transactional(Transactional.TxType.MANDATORY)
    public void paid(Map<UUID, String> vouchers) {
        var paid = payments.locked(vouchers.keySet());
        if (paid.size() < vouchers.size()) throw new Refusal(NOT_FOUND);
        confirm(paid, vouchers);
    }

    /// The bank did not carry it out; the tranche is free again.
    @Transactional(Transactional.TxType.MANDATORY)
    public void refused(UUID paymentId, String reason) {
        var payment = locked(paymentId);
        var before = payment.state();
        var refused = payment.refuse(reason);
        payments.flush();
        audit.record("payment", paymentId, "REFUSE", before, payment.state(), reason);
        publisher.publish(refused);
    }

    /// @return what its money has become, when it is too late to undo a payment because the bank sent it back
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> goneTo(UUID paymentId) {
        var paid = locked(paymentId).what();
        var question = new TrancheComingBack(paid.agreementId(), paid.trancheNo(), paid.amount());
        comingBack.fire(question);
        return question.goneTo();
    }

    /// The bank sent it back after it was paid: the books get it back into what is committed, or, when the agreement
    /// has ended meanwhile, into what is available.
    @Transactional(Transactional.TxType.MANDATORY)
    public void sentBack(UUID paymentId, String reference, String reason) {
        var payment = locked(paymentId);
        var before = payment.state();
        var returned = payment.sendBack(reason, clock.instant());
        payments.flush();
        ledger.post(
                new Posting(payment.poolId(), PostingKind.REFUND, paymentId, reference, refund(returned.payment())));
        audit.record("payment", paymentId, "RETURN", before, payment.state(), reason);
        publisher.publish(returned);
        var paid = returned.payment();
        trancheReturned.fire(
                new TrancheReturned(paid.agreementId(), paid.trancheNo(), paid.amount(), returned.treasuryVoucherNo()));
    }

    /// @param vouchers numbers, by payment
    void confirm(List<Payment> all, Map<UUID, String> vouchers) {
        var actor = actors.current();
        var by = new Person(actor.subject(), cipher.seal(actor.name()));
        var now = clock.instant();
        var confirmed = new ArrayList<Confirmed>();
        var postings = new ArrayList<Posting>();
        var moved = new ArrayList<Audit.Moved>();
        for (var payment : all) {
            var before = payment.state();
            var one = payment.confirm(by, Objects.requireNonNull(vouchers.get(payment.id())), now);
            confirmed.add(one);
            postings.add(posting(payment.poolId(), one));
            moved.add(new Audit.Moved(payment.id(), before, payment.state()));
        }
        Constraints.worded(payments::flush);
        // Written; what follows asks the database often, and would look through them for changes each time.
        all.forEach(payments.getEntityManager()::detach);
        ledger.postAll(postings);
        audit.recordAll("payment", "CONFIRM", moved, null);
        publisher.confirmed(confirmed);
        for (var one : confirmed) {
            var paid = one.payment();
            tranchePaid.fire(
                    new TranchePaid(paid.agreementId(), paid.trancheNo(), paid.amount(), one.treasuryVoucherNo()));
        }
    }

    private static Posting posting(UUID poolId, Confirmed confirmed) {
        var paid = confirmed.payment();
        return new Posting(
                poolId,
                PostingKind.PAYMENT,
                paid.paymentId(),
                confirmed.treasuryVoucherNo(),
                committed(paid),
                AccountRef.treasury(),
                paid.amount());
    }

    private List<Line> refund(Paid paid) {
        boolean inEffect = sql.one(
                        "select state = 'EFFECTIVE' from agreement where id = ? for share",
                        row -> row.getBoolean(1),
                        paid.agreementId())
                .orElseThrow();
        var lines = new ArrayList<>(
                List.of(Line.debit(AccountRef.treasury(), paid.amount()), Line.credit(committed(paid), paid.amount())));
        if (!inEffect) {
            lines.add(Line.debit(committed(paid), paid.amount()));
            lines.add(Line.credit(AccountRef.available(), paid.amount()));
        }
        return lines;
    }

    private static AccountRef committed(Paid paid) {
        return AccountRef.committed(paid.applicationId(), paid.callId());
    }

    private Payment locked(UUID paymentId) {
        return payments.locked(paymentId).orElseThrow(() -> new Refusal(NOT_FOUND));
    }
}
