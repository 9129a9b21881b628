package org.fuhua.funding.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.FundingProblem.RESERVATION_NOT_IN_THIS_STATE;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.util.UUID;
import org.fuhua.platform.money.Money;
import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class ReservationStateTest {
    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");
    private final UUID pool = UUID.randomUUID();
    private final Reservation reservation =
            Reservation.ask(UUID.randomUUID(), UUID.randomUUID(), "BCI-2026", Money.ofFen(100));

    @Test
    void movesAsTheTableSays() {
        StateTable.check(
                "reservation",
                "预算预留 Reservation of a call's budget",
                ReservationState.MOVES,
                ReservationState.PENDING,
                ReservationState.Action.class);
    }

    @Test
    void followsTheCallWhileItWaits() {
        reservation.askAnew("OTHER", Money.ofFen(70));
        assertThat(reservation.amount()).isEqualTo(Money.ofFen(70));
        assertThat(reservation.poolCode()).isEqualTo("OTHER");
    }

    @Test
    void keepsWhatIsReserved() {
        reservation.reserve(pool, NOW);
        reservation.askAnew("OTHER", Money.ofFen(70));
        assertThat(reservation.amount()).isEqualTo(Money.ofFen(100));
    }

    @Test
    void isDroppedOnlyWhileItWaits() {
        reservation.drop(NOW);
        assertThat(reservation.state()).isEqualTo(ReservationState.DROPPED);
        reservation.askAnew("OTHER", Money.ofFen(70));
        assertThat(reservation.amount()).isEqualTo(Money.ofFen(100));
        assertRefused(RESERVATION_NOT_IN_THIS_STATE, () -> reservation.reserve(pool, NOW));
        assertRefused(RESERVATION_NOT_IN_THIS_STATE, () -> reservation.drop(NOW));
    }

    @Test
    void isReservedOnceAndReleasedOnce() {
        reservation.reserve(pool, NOW);
        assertRefused(RESERVATION_NOT_IN_THIS_STATE, () -> reservation.reserve(pool, NOW));
        reservation.release(Money.ofFen(40), NOW);
        assertRefused(RESERVATION_NOT_IN_THIS_STATE, () -> reservation.release(Money.ZERO, NOW));
    }
}
