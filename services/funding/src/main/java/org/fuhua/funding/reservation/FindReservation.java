package org.fuhua.funding.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.funding.Sql;
import org.jspecify.annotations.Nullable;

/// Tells whether the budget of a call is there, and keeps the answer true until the transaction ends.
@ApplicationScoped
public class FindReservation {
    private final Sql sql;

    FindReservation(Sql sql) {
        this.sql = sql;
    }

    /// @param poolId absent while the reservation waits
    public record Standing(ReservationState state, @Nullable UUID poolId) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Standing> handle(UUID callId) {
        return sql.one(
                "select state, pool_id from reservation where call_id = ? for share",
                row -> new Standing(ReservationState.valueOf(row.getString(1)), row.getObject(2, UUID.class)),
                callId);
    }
}
