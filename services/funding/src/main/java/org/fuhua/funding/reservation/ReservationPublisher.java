package org.fuhua.funding.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.fuhua.funding.reservation.ReservationEvent.Released;
import org.fuhua.funding.reservation.ReservationEvent.Reserved;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.outbox.Outbox;

/// Tells the other services, as facts of the pool, and then the other features of this one.
@ApplicationScoped
class ReservationPublisher {
    private final Outbox outbox;
    private final Event<ReservationEvent> inside;

    ReservationPublisher(Outbox outbox, Event<ReservationEvent> inside) {
        this.outbox = outbox;
        this.inside = inside;
    }

    record BudgetReservedV1(UUID poolId, UUID callId, Money amount) {}

    record BudgetReleasedV1(UUID poolId, UUID callId, Money amount) {}

    void publish(ReservationEvent event) {
        switch (event) {
            case Reserved e -> tell(e, "budget-reserved.v1", new BudgetReservedV1(e.poolId(), e.callId(), e.amount()));
            case Released e -> tell(e, "budget-released.v1", new BudgetReleasedV1(e.poolId(), e.callId(), e.amount()));
        }
        inside.fire(event);
    }

    private void tell(ReservationEvent event, String fact, Object payload) {
        outbox.add("pool", event.poolId(), fact, payload);
    }
}
