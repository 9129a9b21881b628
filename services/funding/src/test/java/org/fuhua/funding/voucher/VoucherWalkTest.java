package org.fuhua.funding.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.voucher.VoucherFixture.CHECKER;
import static org.fuhua.funding.voucher.VoucherFixture.DAY;
import static org.fuhua.funding.voucher.VoucherFixture.MAKER;
import static org.fuhua.funding.voucher.VoucherFixture.POOL;
import static org.fuhua.funding.voucher.VoucherFixture.RULE;
import static org.fuhua.funding.voucher.VoucherFixture.applied;
import static org.fuhua.funding.voucher.VoucherFixture.contract;
import static org.fuhua.funding.voucher.VoucherFixture.service;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.fuhua.funding.voucher.rule.RegionClass;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.junit.jupiter.api.Test;

/// Does things at random, right and wrong, and looks after each step where the money is. Replay with `-Dseed=`.
class VoucherWalkTest {
    private static final int WALKS = 2_000;
    private static final int STEPS = 40;

    private final long seed = Long.getLong("seed", 20261130L);
    private final Random random = new Random(seed);
    private LocalDate today = DAY;

    @Test
    void whatWasIssuedIsReservedPaidOrReleased() {
        Map<VoucherState, Integer> ends = new EnumMap<>(VoucherState.class);
        for (int walk = 0; walk < WALKS; walk++) {
            var voucher = applied();
            today = DAY;
            for (int step = 0; step < STEPS; step++) {
                var before = voucher.amounts();
                var state = voucher.state();
                boolean done = step(voucher);
                var what = "seed %d, walk %d, step %d: %s from %s".formatted(seed, walk, step, voucher.state(), state);
                holds(voucher, what);
                if (!done) {
                    assertThat(voucher.amounts()).as(what).isEqualTo(before);
                    assertThat(voucher.state()).as(what).isEqualTo(state);
                }
            }
            ends.merge(voucher.state(), 1, Integer::sum);
        }
        assertThat(ends)
                .as("every end is reached with seed %d", seed)
                .containsKeys(VoucherState.PAID, VoucherState.REJECTED, VoucherState.EXPIRED, VoucherState.WITHDRAWN);
    }

    private void holds(Voucher voucher, String what) {
        var amounts = voucher.amounts();
        assertThat(amounts.issued()).as(what).isEqualTo(amounts.reserved() + amounts.paid() + amounts.released());
        assertThat(voucher.granted()).as(what).isLessThanOrEqualTo(voucher.face());
        assertThat(amounts.paid())
                .as(what)
                .isEqualTo(
                        voucher.state() == VoucherState.PAID
                                ? voucher.granted().plus(voucher.bonus()).minorUnits()
                                : 0);
        if (VoucherState.MOVES.moves().stream().noneMatch(move -> move.from() == voucher.state()))
            assertThat(amounts.reserved()).as(what).isZero();
    }

    private boolean step(Voucher voucher) {
        if (random.nextInt(6) == 0) today = today.plusDays(random.nextInt(4));
        var by = random.nextBoolean() ? MAKER : CHECKER;
        try {
            switch (random.nextInt(20)) {
                case 0, 1, 2 -> voucher.issue(POOL, some(60_000_000), RegionClass.SECOND, "文", RULE, today);
                case 3, 4 -> voucher.reserve(contract(some(100_000).minorUnits()), today);
                case 5 -> voucher.cancel();
                case 6, 7, 8 -> voucher.complete(service(some(100_000).minorUnits()), today);
                case 9, 10, 11 -> voucher.claim(RULE, today);
                case 12, 13 -> voucher.audit(some(60_000), Money.ofFen(random.nextInt(10_000)), "x", by, RULE, today);
                case 14 -> voucher.sendBack(RULE, today);
                case 15, 16 -> voucher.pay(by, today, "GK", null, today);
                case 17 -> voucher.returnAudit(by);
                case 18 -> end(voucher);
                default -> {
                    if (VoucherState.RUNNING.contains(voucher.state()) && today.isAfter(voucher.expiresOn()))
                        voucher.expire();
                }
            }
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private void end(Voucher voucher) {
        switch (random.nextInt(8)) {
            case 0 -> voucher.withdraw();
            case 1 -> voucher.refuse();
            default -> voucher.reject();
        }
    }

    private Money some(int most) {
        return Money.ofFen(1 + random.nextInt(most));
    }
}
