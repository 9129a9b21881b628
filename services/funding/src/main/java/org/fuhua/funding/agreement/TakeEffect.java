package org.fuhua.funding.agreement;

import static org.fuhua.funding.FundingProblem.BUDGET_RELEASED;
import static org.fuhua.funding.FundingProblem.BUDGET_STILL_NEEDED;
import static org.fuhua.funding.FundingProblem.COMMITMENT_EXCEEDS_RESERVATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.funding.ledger.AccountRef;
import org.fuhua.funding.ledger.Ledger;
import org.fuhua.funding.ledger.Posting;
import org.fuhua.funding.ledger.PostingKind;
import org.fuhua.funding.reservation.BudgetRelease;
import org.fuhua.funding.reservation.FindReservation.Standing;
import org.fuhua.funding.reservation.ReservationEvent;
import org.fuhua.platform.audit.Audit;
import org.fuhua.problem.Refusal;

/// Commits the money of an agreement that all have signed, as soon as the call's budget is there; whichever
/// of the two comes last sets it off.
@ApplicationScoped
class TakeEffect {
    private final Agreements agreements;
    private final AgreementPublisher publisher;
    private final Ledger ledger;
    private final Event<AgreementInEffect> inEffect;
    private final Audit audit;
    private final Clock clock;

    TakeEffect(
            Agreements agreements,
            AgreementPublisher publisher,
            Ledger ledger,
            Event<AgreementInEffect> inEffect,
            Audit audit,
            Clock clock) {
        this.agreements = agreements;
        this.publisher = publisher;
        this.ledger = ledger;
        this.inEffect = inEffect;
        this.audit = audit;
        this.clock = clock;
    }

    /// The last signature was given.
    @Transactional(Transactional.TxType.MANDATORY)
    void handle(Agreement agreement, Standing budget) {
        switch (budget.state()) {
            case PENDING -> {} // it takes effect when the budget is there
            case RELEASED, DROPPED -> throw new Refusal(BUDGET_RELEASED);
            case RESERVED -> {
                var poolId = Objects.requireNonNull(budget.poolId());
                if (!isCovered(agreement, poolId)) throw new Refusal(COMMITMENT_EXCEEDS_RESERVATION);
                commit(agreement, poolId);
            }
        }
    }

    /// The budget is there: all that were waiting for nothing else take effect.
    @Transactional(Transactional.TxType.MANDATORY)
    void budgetChanged(@Observes ReservationEvent event) {
        if (!(event instanceof ReservationEvent.Reserved reserved)) return;
        for (var agreement : agreements.beingSigned(reserved.callId()))
            if (agreement.isFullySigned() && isCovered(agreement, reserved.poolId()))
                commit(agreement, reserved.poolId());
    }

    void refuseRelease(@Observes BudgetRelease release) {
        if (agreements.needBudget(release.callId())) throw new Refusal(BUDGET_STILL_NEEDED);
    }

    private boolean isCovered(Agreement agreement, UUID poolId) {
        var left = ledger.balanceHeld(poolId, AccountRef.reserved(agreement.callId()));
        return left.compareTo(agreement.amount()) >= 0;
    }

    private void commit(Agreement agreement, UUID poolId) {
        var before = agreement.state();
        var effective = agreement.takeEffect(clock.instant());
        agreements.flush();
        ledger.post(new Posting(
                poolId,
                PostingKind.COMMITMENT,
                agreement.id(),
                agreement.number(),
                AccountRef.reserved(agreement.callId()),
                AccountRef.committed(agreement.applicationId(), agreement.callId()),
                agreement.amount()));
        audit.record("agreement", agreement.id(), "TAKE_EFFECT", before, agreement.state(), null);
        publisher.publish(effective);
        inEffect.fire(agreement.inEffect(poolId));
    }
}
