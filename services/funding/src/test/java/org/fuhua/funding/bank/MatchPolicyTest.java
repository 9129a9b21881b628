package org.fuhua.funding.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.bank.MatchPolicy.Candidate;
import org.fuhua.funding.payment.PaymentState;
import org.fuhua.platform.money.Money;
import org.junit.jupiter.api.Test;

class MatchPolicyTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 3);

    private static LineState out(long fen, LocalDate on, PaymentState state, long booked) {
        return judge(false, fen, on, state, booked);
    }

    private static LineState judge(boolean incoming, long fen, LocalDate on, PaymentState state, long booked) {
        return MatchPolicy.judge(
                new BankMessage.Booked(incoming, incoming, Money.ofFen(fen), on, "R", "e", null),
                new Candidate(UUID.randomUUID(), state, Money.ofFen(100), Money.ofFen(booked), LAST));
    }

    @Test
    void matchesTheWholeAmountAndNoOther() {
        assertThat(out(99, LAST, PaymentState.APPROVED, 0)).isEqualTo(LineState.PARTIAL);
        assertThat(out(100, LAST, PaymentState.APPROVED, 0)).isEqualTo(LineState.MATCHED);
        assertThat(out(101, LAST, PaymentState.APPROVED, 0)).isEqualTo(LineState.EXCESS);
        assertThat(out(40, LAST, PaymentState.APPROVED, 60)).isEqualTo(LineState.MATCHED);
        assertThat(out(41, LAST, PaymentState.APPROVED, 60)).isEqualTo(LineState.EXCESS);
    }

    @Test
    void isLateTheDayAfterTheLast() {
        assertThat(out(100, LAST.minusDays(1), PaymentState.APPROVED, 0)).isEqualTo(LineState.MATCHED);
        assertThat(out(100, LAST, PaymentState.APPROVED, 0)).isEqualTo(LineState.MATCHED);
        assertThat(out(100, LAST.plusDays(1), PaymentState.APPROVED, 0)).isEqualTo(LineState.LATE);
    }

    @Test
    void neverPaysTwice() {
        assertThat(out(100, LAST, PaymentState.CONFIRMED, 0)).isEqualTo(LineState.DUPLICATE);
        assertThat(out(100, LAST, PaymentState.RETURNED, 0)).isEqualTo(LineState.DUPLICATE);
    }

    @Test
    void paysNothingThatWasNotReleased() {
        assertThat(out(100, LAST, PaymentState.PREPARED, 0)).isEqualTo(LineState.UNMATCHED);
        assertThat(out(100, LAST, PaymentState.REJECTED, 0)).isEqualTo(LineState.UNMATCHED);
        assertThat(MatchPolicy.judge(new BankMessage.Booked(false, false, Money.ofFen(1), LAST, "R", null, null), null))
                .isEqualTo(LineState.UNMATCHED);
    }

    @Test
    void takesBackTheWholeOfAPaidOneOnly() {
        assertThat(judge(true, 100, LAST, PaymentState.CONFIRMED, 0)).isEqualTo(LineState.RETURNED);
        assertThat(judge(true, 99, LAST, PaymentState.CONFIRMED, 0)).isEqualTo(LineState.UNMATCHED);
        assertThat(judge(true, 101, LAST, PaymentState.CONFIRMED, 0)).isEqualTo(LineState.EXCESS);
        assertThat(judge(true, 100, LAST, PaymentState.RETURNED, 0)).isEqualTo(LineState.DUPLICATE);
        assertThat(judge(true, 100, LAST, PaymentState.APPROVED, 0)).isEqualTo(LineState.UNMATCHED);
    }
}
