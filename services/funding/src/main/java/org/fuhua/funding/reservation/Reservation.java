package org.fuhua.funding.reservation;

import static org.fuhua.funding.reservation.ReservationState.*;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.funding.reservation.ReservationEvent.Released;
import org.fuhua.funding.reservation.ReservationEvent.Reserved;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// The budget of a call (指南), set aside in its pool.
///
/// Protects one promise: what a call may award is there before anything of it is committed. It waits while
/// the pool is missing or short, and is made whole or not at all.
@Entity
class Reservation {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID callId;
    private String poolCode;
    private @Nullable UUID poolId;
    private long amountMinor;

    @Enumerated(EnumType.STRING)
    private ReservationState state;

    private @Nullable Instant reservedAt;
    private @Nullable Instant releasedAt;

    Reservation() {}

    static Reservation ask(UUID id, UUID callId, String poolCode, Money amount) {
        var reservation = new Reservation();
        reservation.id = id;
        reservation.callId = callId;
        reservation.poolCode = poolCode;
        reservation.amountMinor = amount.minorUnits();
        reservation.state = PENDING;
        return reservation;
    }

    /// A later version of the call may ask for something else, as long as nothing is set aside.
    void askAnew(String poolCode, Money amount) {
        if (state != PENDING) return;
        this.poolCode = poolCode;
        this.amountMinor = amount.minorUnits();
    }

    Reserved reserve(UUID poolId, Instant now) {
        state = MOVES.after(state, Action.RESERVE);
        this.poolId = poolId;
        this.reservedAt = now;
        return new Reserved(id, poolId, callId, amount());
    }

    Released release(Money rest, Instant now) {
        state = MOVES.after(state, Action.RELEASE);
        this.releasedAt = now;
        return new Released(id, java.util.Objects.requireNonNull(poolId), callId, rest);
    }

    /// Nothing was set aside, so nothing is given back.
    void drop(Instant now) {
        state = MOVES.after(state, Action.DROP);
        this.releasedAt = now;
    }

    boolean isPending() {
        return state == PENDING;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID callId() {
        return callId;
    }

    String poolCode() {
        return poolCode;
    }

    @Nullable
    UUID poolId() {
        return poolId;
    }

    Money amount() {
        return Money.ofFen(amountMinor);
    }

    ReservationState state() {
        return state;
    }
}
