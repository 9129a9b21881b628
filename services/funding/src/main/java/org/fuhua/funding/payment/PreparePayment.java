package org.fuhua.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.Constraints;
import org.fuhua.funding.agreement.FindPayableTranche;
import org.fuhua.funding.pool.CheckMatching;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.security.Actors;

/// Prepares the payment of a tranche (经办). Of two makers at the same moment one succeeds: the database decides.
@ApplicationScoped
class PreparePayment {
    private final Payments payments;
    private final PaymentViews views;
    private final PaymentPublisher publisher;
    private final FindPayableTranche findPayableTranche;
    private final PaymentRules rules;
    private final CheckMatching checkMatching;
    private final Event<TrancheWanted> trancheWanted;
    private final FieldCipher cipher;
    private final Actors actors;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    PreparePayment(
            Payments payments,
            PaymentViews views,
            PaymentPublisher publisher,
            FindPayableTranche findPayableTranche,
            PaymentRules rules,
            CheckMatching checkMatching,
            Event<TrancheWanted> trancheWanted,
            FieldCipher cipher,
            Actors actors,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.payments = payments;
        this.views = views;
        this.publisher = publisher;
        this.findPayableTranche = findPayableTranche;
        this.rules = rules;
        this.checkMatching = checkMatching;
        this.trancheWanted = trancheWanted;
        this.cipher = cipher;
        this.actors = actors;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    record Command(UUID agreementId, int trancheNo) {}

    @Transactional
    PaymentView handle(Command command) {
        var tranche = findPayableTranche.handle(command.agreementId(), command.trancheNo());
        if (rules.on(LocalDate.now(clock)).matchingFirst()) checkMatching.handle(tranche.poolId());
        trancheWanted.fire(new TrancheWanted(command.agreementId(), command.trancheNo(), tranche.amount()));
        var actor = actors.current();
        var maker = new Person(actor.subject(), cipher.seal(actor.name()));
        var payment = Payment.prepare(ids.next(), tranche, maker, clock.instant());
        Constraints.worded(() -> payments.persistAndFlush(payment));
        audit.record("payment", payment.id(), "PREPARE", null, payment.state(), null);
        publisher.publish(payment.prepared());
        return views.of(payment.id()).orElseThrow();
    }
}
