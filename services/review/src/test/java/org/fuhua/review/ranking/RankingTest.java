package org.fuhua.review.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fuhua.platform.money.Money;
import org.fuhua.review.intake.Application;
import org.junit.jupiter.api.Test;

class RankingTest {
    private final Application first = application("N-1");
    private final Application second = application("N-2");
    private final Application third = application("N-3");
    private final Application fourth = application("N-4");

    @Test
    void tiesShareARankAreListedByNumberAndTheNextRankSkips() {
        var ranking = Ranking.of(
                List.of(fourth, third, second, first),
                Map.of(
                        first.id(), totals("80", "70"),
                        second.id(), totals("90", "60"),
                        third.id(), totals("75.0001", "75"),
                        fourth.id(), totals("10")));
        assertThat(ranking.places())
                .extracting(p -> p.application().number())
                .containsExactly("N-3", "N-1", "N-2", "N-4");
        assertThat(ranking.places()).extracting(p -> p.rank().orElseThrow()).containsExactly(1, 2, 2, 4);
    }

    @Test
    void keepsTheRawTotalsAndShowsTheirSpread() {
        var place = Ranking.of(List.of(first), Map.of(first.id(), totals("81.5", "60.25", "70")))
                .places()
                .getFirst();
        assertThat(place.rawTotals()).containsExactlyElementsOf(totals("81.5", "60.25", "70"));
        assertThat(place.spread()).contains(new BigDecimal("21.25"));
        assertThat(place.mean()).contains(new BigDecimal("70.5833"));
    }

    @Test
    void roundsTheMeanHalfUp() {
        var place = Ranking.of(List.of(first), Map.of(first.id(), totals("0.0001", "0")))
                .places()
                .getFirst();
        assertThat(place.mean()).contains(new BigDecimal("0.0001"));
    }

    @Test
    void withoutATotalThereIsNoRankAndThePlaceIsLast() {
        var ranking = Ranking.of(List.of(first, second), Map.of(second.id(), totals("0")));
        assertThat(ranking.places()).extracting(p -> p.application().number()).containsExactly("N-2", "N-1");
        assertThat(ranking.places().getLast().rank()).isEqualTo(Optional.empty());
        assertThat(ranking.places().getFirst().rank()).contains(1);
    }

    private static List<BigDecimal> totals(String... totals) {
        return Stream.of(totals).map(BigDecimal::new).toList();
    }

    private static Application application(String number) {
        return new Application(
                UUID.randomUUID(),
                UUID.randomUUID(),
                number,
                "t",
                null,
                UUID.randomUUID(),
                "o",
                "u",
                null,
                Money.ZERO,
                List.of(),
                List.of());
    }
}
