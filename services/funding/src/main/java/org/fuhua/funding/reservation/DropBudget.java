package org.fuhua.funding.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;

/// A call was cancelled: its budget goes back to the pool, or is waited for no longer.
@ApplicationScoped
public class DropBudget {
    private static final String REASON = "指南取消";

    private final Reservations reservations;
    private final ReleaseBudget releaseBudget;
    private final Audit audit;
    private final Clock clock;

    DropBudget(Reservations reservations, ReleaseBudget releaseBudget, Audit audit, Clock clock) {
        this.reservations = reservations;
        this.releaseBudget = releaseBudget;
        this.audit = audit;
        this.clock = clock;
    }

    /// A budget that a checker released already stays released.
    @Transactional
    public void handle(UUID callId) {
        reservations.ofCall(callId).ifPresent(reservation -> {
            switch (reservation.state()) {
                case RESERVED -> releaseBudget.release(reservation, REASON);
                case PENDING -> drop(reservation);
                case RELEASED, DROPPED -> {}
            }
        });
    }

    // Nobody outside heard of a reservation that waited, so nobody hears of its end.
    private void drop(Reservation waiting) {
        var before = waiting.state();
        waiting.drop(clock.instant());
        reservations.flush();
        audit.record("reservation", waiting.id(), "DROP", before, waiting.state(), REASON);
    }
}
