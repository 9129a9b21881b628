package org.fuhua.funding.reservation;

import java.util.UUID;
import org.fuhua.platform.money.Money;

/// What can happen to a reservation. Other features of this service may listen, within the transaction.
public sealed interface ReservationEvent {
    UUID reservationId();

    UUID poolId();

    UUID callId();

    /// The whole budget was set aside.
    record Reserved(UUID reservationId, UUID poolId, UUID callId, Money amount) implements ReservationEvent {}

    /// What was left went back to the pool.
    record Released(UUID reservationId, UUID poolId, UUID callId, Money amount) implements ReservationEvent {}
}
