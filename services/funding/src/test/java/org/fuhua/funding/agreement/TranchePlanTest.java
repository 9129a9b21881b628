package org.fuhua.funding.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fuhua.funding.call.CallCopy.Share;
import org.fuhua.platform.money.Money;
import org.junit.jupiter.api.Test;

class TranchePlanTest {
    private static List<Long> split(long fen, int... sharesBp) {
        var plan = new ArrayList<Share>();
        for (int i = 0; i < sharesBp.length; i++) plan.add(new Share(i + 1, sharesBp[i], "期" + i, "Tranche " + i));
        return TranchePlan.split(Money.ofFen(fen), plan).stream()
                .map(Tranche::amountMinor)
                .toList();
    }

    @Test
    void splitsExactlyWhereItCan() {
        assertThat(split(50_000_000, 6000, 4000)).containsExactly(30_000_000L, 20_000_000L);
    }

    @Test
    void putsTheRemainderIntoTheLast() {
        assertThat(split(100, 3333, 3333, 3334)).containsExactly(33L, 33L, 34L);
        assertThat(split(101, 3333, 3333, 3334)).containsExactly(33L, 33L, 35L);
        assertThat(split(99, 3333, 3333, 3334)).containsExactly(32L, 32L, 35L);
    }

    @Test
    void leavesOutATrancheOfNothing() {
        assertThat(TranchePlan.split(Money.ofFen(1), List.of(share(1, 5000), share(2, 5000))))
                .extracting(Tranche::no)
                .containsExactly(2);
    }

    @Test
    void goesByNumberNotByOrder() {
        assertThat(TranchePlan.split(Money.ofFen(10), List.of(share(2, 4000), share(1, 6000))))
                .extracting(Tranche::no, Tranche::amountMinor)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 6L), org.assertj.core.groups.Tuple.tuple(2, 4L));
    }

    @Test
    void paysAtOnceWithoutAPlan() {
        assertThat(TranchePlan.split(Money.ofFen(10), List.of()))
                .extracting(Tranche::amountMinor)
                .containsExactly(10L);
    }

    @Test
    void alwaysAddsUp() {
        var random = new Random(20260101);
        for (int i = 0; i < 1_000; i++) {
            int first = random.nextInt(10_001);
            int second = random.nextInt(10_001 - first);
            long award = 1 + random.nextLong(10_000_000_000L);
            assertThat(split(award, first, second, 10_000 - first - second).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .as("award %d split %d/%d", award, first, second)
                    .isEqualTo(award);
        }
    }

    private static Share share(int no, int bp) {
        return new Share(no, bp, "期", "Tranche");
    }
}
