package org.fuhua.funding.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.FundingProblem.CHECKED_RUN_ALREADY;
import static org.fuhua.funding.FundingProblem.MAKER_CANNOT_CHECK_RUN;
import static org.fuhua.funding.FundingProblem.RUN_NOT_IN_THIS_STATE;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.payment.PaymentRule;
import org.fuhua.platform.money.Money;
import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class PaymentRunTest {
    private static final long THRESHOLD = 100_000_000;
    private static final PaymentRule RULE =
            new PaymentRule("R", "no", true, LocalDate.EPOCH, null, 30, THRESHOLD, 3, true);
    private static final Instant NOW = Instant.parse("2026-11-30T01:00:00Z");

    private static Deed by(String who) {
        return new Deed(who, "sealed", NOW);
    }

    private static PaymentRun run(long fen) {
        return PaymentRun.prepare(UUID.randomUUID(), "BF-1", UUID.randomUUID(), RULE, 1, Money.ofFen(fen), by("maker"));
    }

    @Test
    void movesAsTheTableSays() {
        StateTable.check("payment-run", "拨付批次 Payment run", RunState.MOVES, RunState.PREPARED, RunState.Action.class);
    }

    @Test
    void isReleasedByOneCheckBelowTheThreshold() {
        var run = run(THRESHOLD - 1);
        assertRefused(MAKER_CANNOT_CHECK_RUN, () -> run.approve(by("maker")));
        assertThat(run.approve(by("checker"))).isInstanceOf(RunEvent.Released.class);
        assertRefused(RUN_NOT_IN_THIS_STATE, () -> run.approve(by("another")));
    }

    @Test
    void isCheckedByTwoFromTheThresholdOn() {
        for (long fen : new long[] {THRESHOLD, THRESHOLD + 1}) {
            var run = run(fen);
            assertThat(run.approve(by("first"))).isInstanceOf(RunEvent.Checked.class);
            assertRefused(CHECKED_RUN_ALREADY, () -> run.approve(by("first")));
            assertRefused(MAKER_CANNOT_CHECK_RUN, () -> run.approve(by("maker")));
            assertThat(run.isReleased()).isFalse();
            assertThat(run.approve(by("second"))).isInstanceOf(RunEvent.Released.class);
            assertThat(run.isReleased()).isTrue();
        }
    }

    @Test
    void isGivenBackByAnybodyButItsMaker() {
        var run = run(THRESHOLD);
        run.approve(by("first"));
        assertRefused(MAKER_CANNOT_CHECK_RUN, () -> run.reject(by("maker"), "x"));
        run.reject(by("first"), "账号有误");
        assertThat(run.state()).isEqualTo(RunState.REJECTED);
    }
}
