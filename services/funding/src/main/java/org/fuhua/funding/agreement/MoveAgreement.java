package org.fuhua.funding.agreement;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.funding.reservation.FindReservation;
import org.fuhua.funding.reservation.FindReservation.Standing;
import org.fuhua.platform.audit.Audit;
import org.fuhua.problem.Refusal;

/// Lets a change of an agreement take effect on the agreement itself, in the transaction of the change.
@ApplicationScoped
public class MoveAgreement {
    private final Agreements agreements;
    private final EndAgreement endAgreement;
    private final AgreementPublisher publisher;
    private final FindReservation findReservation;
    private final Audit audit;
    private final Clock clock;

    MoveAgreement(
            Agreements agreements,
            EndAgreement endAgreement,
            AgreementPublisher publisher,
            FindReservation findReservation,
            Audit audit,
            Clock clock) {
        this.agreements = agreements;
        this.endAgreement = endAgreement;
        this.publisher = publisher;
        this.findReservation = findReservation;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a change does to the agreement beside being a version of it.
    public enum Effect {
        NONE,
        SUSPEND,
        RESUME,
        TERMINATE,
        REVOKE
    }

    /// An agreement that stays as it is until the transaction ends.
    public static final class Held {
        private final Agreement agreement;
        private final Standing budget;

        private Held(Agreement agreement, Standing budget) {
            this.agreement = agreement;
            this.budget = budget;
        }

        public AgreementState state() {
            return agreement.state();
        }

        public UUID applicationId() {
            return agreement.applicationId();
        }

        public UUID callId() {
            return agreement.callId();
        }

        public Instant effectiveAt() {
            return Objects.requireNonNull(agreement.effectiveAt());
        }
    }

    /// The budget first, then the agreement, as everywhere.
    @Transactional(Transactional.TxType.MANDATORY)
    public Held hold(UUID id) {
        var callId = agreements.callOf(id).orElseThrow(() -> new Refusal(NOT_FOUND));
        var budget = findReservation.handle(callId).orElseThrow();
        return new Held(agreements.locked(id).orElseThrow(), budget);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Held held, Effect effect, String reason) {
        switch (effect) {
            case NONE -> {}
            case SUSPEND, RESUME -> pause(held.agreement, effect, reason);
            case TERMINATE -> endAgreement.end(held.agreement, held.budget, EndAgreement.How.TERMINATE, reason);
            case REVOKE -> endAgreement.end(held.agreement, held.budget, EndAgreement.How.REVOKE, reason);
        }
    }

    private void pause(Agreement agreement, Effect effect, String reason) {
        var before = agreement.state();
        var event = effect == Effect.SUSPEND
                ? agreement.suspend(agreements.hasPaymentUnderWay(agreement.id()))
                : agreement.resume();
        agreements.flush();
        audit.record("agreement", agreement.id(), effect.name(), before, agreement.state(), reason);
        publisher.publish(event);
    }
}
