package org.fuhua.funding.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fuhua.platform.money.Money;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static Cofunder cofunder(String code, int shareBp, long arrived) {
        return new Cofunder(code, code, code, shareBp, Money.ofFen(arrived));
    }

    private static long owes(Matching matching, int who) {
        return matching.owes(matching.cofunders().get(who)).minorUnits();
    }

    @Test
    void owesNothingBeforeAnybodyPaid() {
        assertThat(new Matching(List.of(cofunder("A", 5_000, 0), cofunder("B", 5_000, 0))).isKept())
                .isTrue();
        assertThat(new Matching(List.of()).isKept()).isTrue();
    }

    @Test
    void measuresAllByWhoBroughtMostForItsShare() {
        var thirds = new Matching(List.of(
                cofunder("A", 3_334, 3_334_000), cofunder("B", 3_333, 3_333_000), cofunder("C", 3_333, 3_332_999)));
        assertThat(owes(thirds, 0)).isZero();
        assertThat(owes(thirds, 1)).isZero();
        assertThat(owes(thirds, 2)).isEqualTo(1);
        assertThat(thirds.isKept()).isFalse();
    }

    @Test
    void roundsUpAgainstWhoOwes() {
        var matching = new Matching(List.of(cofunder("A", 3_000, 1), cofunder("B", 7_000, 0)));
        assertThat(owes(matching, 1)).isEqualTo(3);
        assertThat(new Matching(List.of(cofunder("A", 3_000, 1), cofunder("B", 7_000, 3))).isKept())
                .isFalse();
        assertThat(owes(new Matching(List.of(cofunder("A", 3_000, 1), cofunder("B", 7_000, 3))), 0))
                .isEqualTo(1);
    }

    @Test
    void copesWithTheLargestFilings() {
        var matching = new Matching(
                List.of(cofunder("A", 1, 322_027_591_847L), cofunder("B", 9_999, 322_027_591_847L * 9_999)));
        assertThat(matching.isKept()).isTrue();
    }
}
