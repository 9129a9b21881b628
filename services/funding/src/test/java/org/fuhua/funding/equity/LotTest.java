package org.fuhua.funding.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fuhua.platform.money.Money;
import org.junit.jupiter.api.Test;

class LotTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private final List<Lot> lots =
            List.of(new Lot(DAY, 300, Money.ofFen(1000)), new Lot(DAY.plusDays(1), 200, Money.ofFen(999)));

    @Test
    void theEarliestLeaveFirst() {
        assertThat(Lot.first(lots, 350))
                .containsExactly(new Lot(DAY, 300, Money.ofFen(1000)), new Lot(DAY.plusDays(1), 50, Money.ofFen(249)));
        assertThat(Lot.rest(lots, 350)).containsExactly(new Lot(DAY.plusDays(1), 150, Money.ofFen(750)));
    }

    @Test
    void theLastPartTakesWhatRoundingLeft() {
        assertThat(Lot.first(lots, 1)).containsExactly(new Lot(DAY, 1, Money.ofFen(3)));
        assertThat(Lot.rest(lots, 500)).isEmpty();
    }

    @Test
    void nothingIsLostHoweverTheyLeave() {
        var random = new Random(7);
        for (int run = 0; run < 500; run++) {
            var left = new ArrayList<Lot>();
            for (int i = 0; i < 1 + random.nextInt(4); i++)
                left.add(new Lot(DAY.plusDays(i), 1 + random.nextInt(1000), Money.ofFen(random.nextInt(100_000))));
            long capital = Lot.capital(left);
            var cost = Lot.cost(left);
            long gone = 0;
            var goneCost = Money.ZERO;
            List<Lot> kept = left;
            while (!kept.isEmpty()) {
                long some = 1 + random.nextLong(Lot.capital(kept));
                var leaving = Lot.first(kept, some);
                gone += Lot.capital(leaving);
                goneCost = goneCost.plus(Lot.cost(leaving));
                kept = Lot.rest(kept, some);
                assertThat(gone + Lot.capital(kept)).isEqualTo(capital);
                assertThat(goneCost.plus(Lot.cost(kept))).isEqualTo(cost);
            }
        }
    }
}
