package org.fuhua.funding.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.funding.ethics.EthicsGate;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.security.Actors;

/// Approves every payment of a run that is released. Each is refused to whoever prepared it, as when it is decided
/// alone.
@ApplicationScoped
public class ApproveTogether {
    private final Payments payments;
    private final PaymentPublisher publisher;
    private final EthicsGate ethics;
    private final FieldCipher cipher;
    private final Actors actors;
    private final Clock clock;

    ApproveTogether(
            Payments payments,
            PaymentPublisher publisher,
            EthicsGate ethics,
            FieldCipher cipher,
            Actors actors,
            Clock clock) {
        this.payments = payments;
        this.publisher = publisher;
        this.ethics = ethics;
        this.cipher = cipher;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(UUID runId) {
        var actor = actors.current();
        var checker = new Person(actor.subject(), cipher.seal(actor.name()));
        var now = clock.instant();
        ethics.checkRun(runId);
        var approved = payments.ofRun(runId).stream()
                .map(payment -> payment.approve(checker, now))
                .toList();
        payments.flush();
        publisher.approved(approved);
    }
}
