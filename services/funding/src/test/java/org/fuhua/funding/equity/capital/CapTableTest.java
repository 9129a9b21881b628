package org.fuhua.funding.equity.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.FundingProblem.CAP_TABLE_HOLDER_TWICE;
import static org.fuhua.funding.FundingProblem.CAP_TABLE_TOO_LITTLE;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapTableTest {
    private final CapTable table = new CapTable(
            List.of(holding("TEAM", null, 600, 200), holding("A", null, 250, 250), holding("M", null, 150, 150)));

    @Test
    void addsUp() {
        assertThat(table.total()).isEqualTo(1000);
        assertThat(table.stakeOf("M")).isEqualByComparingTo("0.15");
        assertThat(table.stakeOf("NOBODY")).isEqualByComparingTo("0");
    }

    @Test
    void growsByWhatIsIssued() {
        var after = table.issued(holding("M", null, 50, 50)).issued(holding("B", null, 200, 200));
        assertThat(after.total()).isEqualTo(1250);
        assertThat(after.heldBy("M")).isEqualTo(200);
        assertThat(after.heldBy("B")).isEqualTo(200);
    }

    @Test
    void staysWholeWhenCapitalChangesHands() {
        var after = table.transferred("M", 100, holding("TEAM", null, 1, 1));
        assertThat(after.total()).isEqualTo(1000);
        assertThat(after.heldBy("TEAM")).isEqualTo(700);
        assertThat(after.heldBy("M")).isEqualTo(50);
        assertThat(after.of("TEAM").orElseThrow().paidIn()).isEqualTo(300);
        assertThat(after.transferred("M", 50, holding("A", null, 1, 1)).of("M")).isEmpty();
    }

    @Test
    void shrinksByWhatEnds() {
        assertThat(table.taken("M", 150).total()).isEqualTo(850);
        assertRefused(CAP_TABLE_TOO_LITTLE, () -> table.taken("M", 151));
        assertRefused(CAP_TABLE_TOO_LITTLE, () -> table.taken("NOBODY", 1));
    }

    @Test
    void nobodyIsListedTwice() {
        assertRefused(
                CAP_TABLE_HOLDER_TWICE,
                () -> new CapTable(List.of(holding("A", null, 1, 1), holding("A", null, 1, 1))));
    }

    @Test
    void knowsTheLargestHolder() {
        assertThat(table.isBehindAnother("M")).isTrue();
        assertThat(table.isBehindAnother("TEAM")).isFalse();
        assertThat(two(500, 499).isBehindAnother("M")).as("one yuan behind").isTrue();
        assertThat(two(500, 500).isBehindAnother("M"))
                .as("as much is not behind")
                .isFalse();
    }

    @Test
    void whoActsInConcertCountsAsOne() {
        var scattered = new CapTable(List.of(
                holding("A", null, 200, 0),
                holding("B", null, 200, 0),
                holding("C", null, 200, 0),
                holding("M", null, 300, 300)));
        assertThat(scattered.isBehindAnother("M")).isFalse();
        var together = new CapTable(List.of(
                holding("A", "G", 200, 0),
                holding("B", "G", 200, 0),
                holding("C", null, 200, 0),
                holding("M", null, 300, 300)));
        assertThat(together.isBehindAnother("M")).isTrue();
        var withManager = new CapTable(
                List.of(holding("A", "G", 200, 0), holding("B", null, 400, 0), holding("M", "G", 300, 300)));
        assertThat(withManager.isBehindAnother("M"))
                .as("those who act with the manager count for it")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"999, true", "1000, false", "1001, false"})
    void aGroupInConcertIsOvertakenByTheYuan(long manager, boolean behind) {
        var after = new CapTable(
                List.of(holding("A", "G", 600, 0), holding("B", "G", 400, 0), holding("M", null, manager, manager)));
        assertThat(after.isBehindAnother("M")).isEqualTo(behind);
    }

    /// A quarter of all: 300 of others leave room for 100.
    @ParameterizedTest
    @CsvSource({"99, 1", "100, 0", "101, 0"})
    void knowsTheRoomUnderACeiling(long held, long room) {
        var some = two(300, held);
        assertThat(some.roomFor("M", 2500)).isEqualTo(room);
        assertThat(some.roomFor("M", null)).as("no ceiling").isEqualTo(Long.MAX_VALUE);
    }

    private static CapTable two(long team, long manager) {
        return new CapTable(List.of(holding("TEAM", null, team, 0), holding("M", null, manager, manager)));
    }

    private static Holding holding(String code, @Nullable String concert, long subscribed, long paidIn) {
        return new Holding(code, code, HolderKind.ORGANISATION, concert, subscribed, paidIn);
    }
}
