package org.fuhua.funding.reservation;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.funding.ledger.AccountRef;
import org.fuhua.funding.ledger.Ledger;
import org.fuhua.funding.ledger.Posting;
import org.fuhua.funding.ledger.PostingKind;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;

/// Gives back to the pool what a call did not need; from then on nothing of the call can become effective.
@ApplicationScoped
class ReleaseBudget {
    private final Reservations reservations;
    private final ReservationViews views;
    private final ReservationPublisher publisher;
    private final Event<BudgetRelease> asked;
    private final Ledger ledger;
    private final Audit audit;
    private final Clock clock;

    ReleaseBudget(
            Reservations reservations,
            ReservationViews views,
            ReservationPublisher publisher,
            Event<BudgetRelease> asked,
            Ledger ledger,
            Audit audit,
            Clock clock) {
        this.reservations = reservations;
        this.views = views;
        this.publisher = publisher;
        this.asked = asked;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    record Command(UUID reservationId, ExpectedVersion expected, String reason) {}

    @Transactional
    ReservationView handle(Command command) {
        var reservation = reservations.locked(command.reservationId()).orElseThrow(() -> new Refusal(NOT_FOUND));
        command.expected().check(reservation.version());
        release(reservation, command.reason());
        return views.of(reservation.id()).orElseThrow();
    }

    void release(Reservation reservation, String reason) {
        var before = reservation.state();
        ReservationState.MOVES.after(before, ReservationState.Action.RELEASE);
        asked.fire(new BudgetRelease(reservation.callId()));
        var poolId = java.util.Objects.requireNonNull(reservation.poolId());
        var rest = ledger.balanceHeld(poolId, AccountRef.reserved(reservation.callId()));
        var released = reservation.release(rest, clock.instant());
        reservations.flush();
        if (rest.isPositive()) giveBack(reservation, poolId, rest, reason);
        audit.record("reservation", reservation.id(), "RELEASE", before, reservation.state(), reason);
        publisher.publish(released);
    }

    private void giveBack(Reservation reservation, UUID poolId, Money rest, String reason) {
        ledger.post(new Posting(
                poolId,
                PostingKind.RELEASE,
                reservation.id(),
                reason,
                AccountRef.reserved(reservation.callId()),
                AccountRef.available(),
                rest));
    }
}
