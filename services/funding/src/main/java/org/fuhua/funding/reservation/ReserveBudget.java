package org.fuhua.funding.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.funding.call.CallCopy;
import org.fuhua.funding.call.Calls;
import org.fuhua.funding.ledger.AccountRef;
import org.fuhua.funding.ledger.Ledger;
import org.fuhua.funding.ledger.Posting;
import org.fuhua.funding.ledger.PostingKind;
import org.fuhua.funding.pool.FindPool;
import org.fuhua.funding.pool.PoolGrew;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.id.Ids;

/// Sets the budget of a published call aside, now or as soon as its pool is there and holds enough.
@ApplicationScoped
public class ReserveBudget {
    private final Reservations reservations;
    private final ReservationPublisher publisher;
    private final Calls calls;
    private final FindPool findPool;
    private final Ledger ledger;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    ReserveBudget(
            Reservations reservations,
            ReservationPublisher publisher,
            Calls calls,
            FindPool findPool,
            Ledger ledger,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.reservations = reservations;
        this.publisher = publisher;
        this.calls = calls;
        this.findPool = findPool;
        this.ledger = ledger;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void handle(UUID callId) {
        var call = calls.find(callId).orElseThrow();
        var pool = findPool.handle(call.poolCode());
        var reservation = reservations.ofCall(callId).orElseGet(() -> ask(call));
        reservation.askAnew(call.poolCode(), call.budget());
        if (reservation.isPending() && pool.isPresent()) reserveIfThere(reservation, pool.get(), call.code());
    }

    /// Those that waited for the pool, first come first; one that is too large does not hold up a smaller one.
    @Transactional
    void retry(@Observes PoolGrew grown) {
        var pool = findPool.handle(grown.poolCode()).orElseThrow();
        for (var waiting : reservations.waitingFor(grown.poolCode()))
            reserveIfThere(
                    waiting, pool, calls.find(waiting.callId()).orElseThrow().code());
    }

    private Reservation ask(CallCopy call) {
        var asked = Reservation.ask(ids.next(), call.callId(), call.poolCode(), call.budget());
        reservations.persist(asked);
        return asked;
    }

    private void reserveIfThere(Reservation reservation, UUID poolId, String callCode) {
        var available = ledger.balanceHeld(poolId, AccountRef.available());
        if (available.compareTo(reservation.amount()) < 0) return;
        var before = reservation.state();
        var reserved = reservation.reserve(poolId, clock.instant());
        reservations.flush();
        if (reserved.amount().isPositive())
            ledger.post(new Posting(
                    poolId,
                    PostingKind.RESERVATION,
                    reservation.id(),
                    callCode,
                    AccountRef.available(),
                    AccountRef.reserved(reservation.callId()),
                    reserved.amount()));
        audit.record("reservation", reservation.id(), "RESERVE", before, reservation.state(), null);
        publisher.publish(reserved);
    }
}
