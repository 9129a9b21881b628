package org.fuhua.funding.agreement;

import static org.fuhua.funding.FundingProblem.CHANGE_REQUIRED;
import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.fuhua.funding.ledger.AccountRef;
import org.fuhua.funding.ledger.Ledger;
import org.fuhua.funding.ledger.Posting;
import org.fuhua.funding.ledger.PostingKind;
import org.fuhua.funding.reservation.FindReservation;
import org.fuhua.funding.reservation.FindReservation.Standing;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;

/// Ends an agreement: closes it after acceptance (结题), terminates it (终止) or revokes it (撤销) and gives
/// back what is not paid.
@ApplicationScoped
class EndAgreement {
    private final Agreements agreements;
    private final AgreementViews views;
    private final AgreementPublisher publisher;
    private final FindReservation findReservation;
    private final Ledger ledger;
    private final Event<AgreementEnded> endedEarly;
    private final Audit audit;
    private final Clock clock;

    EndAgreement(
            Agreements agreements,
            AgreementViews views,
            AgreementPublisher publisher,
            FindReservation findReservation,
            Ledger ledger,
            Event<AgreementEnded> endedEarly,
            Audit audit,
            Clock clock) {
        this.agreements = agreements;
        this.views = views;
        this.publisher = publisher;
        this.findReservation = findReservation;
        this.ledger = ledger;
        this.endedEarly = endedEarly;
        this.audit = audit;
        this.clock = clock;
    }

    enum How {
        CLOSE,
        TERMINATE,
        REVOKE
    }

    record Command(UUID agreementId, ExpectedVersion expected, How how, String reason) {}

    @Transactional
    AgreementView handle(Command command) {
        var callId = agreements.callOf(command.agreementId()).orElseThrow(() -> new Refusal(NOT_FOUND));
        var budget = findReservation.handle(callId).orElseThrow();
        var agreement = agreements.locked(command.agreementId()).orElseThrow();
        command.expected().check(agreement.version());
        if (command.how() == How.TERMINATE && agreement.isInEffect()) throw new Refusal(CHANGE_REQUIRED);
        end(agreement, budget, command.how(), command.reason());
        return views.of(agreement.id()).orElseThrow();
    }

    /// @param agreement held, and so is its budget
    @Transactional(Transactional.TxType.MANDATORY)
    void end(Agreement agreement, Standing budget, How how, String reason) {
        var before = agreement.state();
        var unpaid = unpaid(agreement, budget);
        var ended = switch (how) {
            case CLOSE -> agreement.close(unpaid, clock.instant());
            case TERMINATE ->
                agreement.terminate(unpaid, agreements.hasPaymentUnderWay(agreement.id()), clock.instant());
            case REVOKE -> agreement.revoke(unpaid, agreements.hasPaymentUnderWay(agreement.id()), clock.instant());
        };
        agreements.flush();
        if (unpaid.isPositive()) giveBack(agreement, Objects.requireNonNull(budget.poolId()), unpaid);
        audit.record("agreement", agreement.id(), how.name(), before, agreement.state(), reason);
        publisher.publish(ended);
        switch (how) {
            case CLOSE -> {}
            case TERMINATE -> endedEarly.fire(new AgreementEnded(agreement.id(), AgreementEnded.Why.TERMINATED));
            case REVOKE -> endedEarly.fire(new AgreementEnded(agreement.id(), AgreementEnded.Why.REVOKED));
        }
    }

    private Money unpaid(Agreement agreement, Standing budget) {
        if (!agreement.isInEffect()) return Money.ZERO;
        return ledger.balanceHeld(
                Objects.requireNonNull(budget.poolId()),
                AccountRef.committed(agreement.applicationId(), agreement.callId()));
    }

    private void giveBack(Agreement agreement, UUID poolId, Money unpaid) {
        ledger.post(new Posting(
                poolId,
                PostingKind.RETURN,
                agreement.id(),
                agreement.number(),
                AccountRef.committed(agreement.applicationId(), agreement.callId()),
                AccountRef.available(),
                unpaid));
    }
}
