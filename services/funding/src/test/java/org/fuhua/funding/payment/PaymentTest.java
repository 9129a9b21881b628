package org.fuhua.funding.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.FundingProblem.MAKER_CANNOT_CHECK;
import static org.fuhua.funding.FundingProblem.PAYMENT_NOT_IN_THIS_STATE;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.util.UUID;
import org.fuhua.funding.agreement.PayableTranche;
import org.fuhua.platform.money.Money;
import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class PaymentTest {
    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");
    private static final Person MAKER = new Person("maker", "sealed");
    private static final Person CHECKER = new Person("checker", "sealed");

    private final Payment payment = Payment.prepare(
            UUID.randomUUID(),
            new PayableTranche(
                    UUID.randomUUID(),
                    1,
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    Money.ofFen(30_000_000)),
            MAKER,
            NOW);

    @Test
    void movesAsTheTableSays() {
        StateTable.check("payment", "拨付 Payment", PaymentState.MOVES, PaymentState.PREPARED, PaymentState.Action.class);
    }

    @Test
    void isDecidedBySomebodyElse() {
        assertRefused(MAKER_CANNOT_CHECK, () -> payment.approve(MAKER, NOW));
        assertRefused(MAKER_CANNOT_CHECK, () -> payment.reject(MAKER, "reason", NOW));
        payment.approve(CHECKER, NOW);
        assertThat(payment.state()).isEqualTo(PaymentState.APPROVED);
    }

    @Test
    void isNotConfirmedUnapproved() {
        assertRefused(PAYMENT_NOT_IN_THIS_STATE, () -> payment.confirm(CHECKER, "GK-1", NOW));
    }

    @Test
    void isConfirmedOnceAndThenStays() {
        payment.approve(CHECKER, NOW);
        assertThat(payment.confirm(MAKER, "GK-1", NOW).treasuryVoucherNo()).isEqualTo("GK-1");
        assertRefused(PAYMENT_NOT_IN_THIS_STATE, () -> payment.confirm(MAKER, "GK-2", NOW));
        assertRefused(PAYMENT_NOT_IN_THIS_STATE, () -> payment.reject(CHECKER, "reason", NOW));
    }

    @Test
    void mayBeRejectedWhenTheTreasuryReturnsIt() {
        payment.approve(CHECKER, NOW);
        payment.reject(CHECKER, "账号有误", NOW);
        assertThat(payment.state()).isEqualTo(PaymentState.REJECTED);
        assertRefused(PAYMENT_NOT_IN_THIS_STATE, () -> payment.approve(CHECKER, NOW));
    }
}
