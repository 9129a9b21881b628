package org.fuhua.funding.equity.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.FundingProblem.PRICE_BELOW_PAR;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.Random;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

    /// Amounts in yuan; a ceiling of 0 is none.
    @ParameterizedTest
    @CsvSource({
        "3000000, 6000000, 60000000, 12000000,    0,    0, 300000, 1200000, 7500000, 0.04,           0.00",
        "5000000, 3000000, 15000000,  5000000,    0, 1000, 444444, 1000000, 4444444, 0.099999909999, 2777780.00",
        "2000000, 5000000, 40000000, 10000000, 2000, 2000, 312500, 1250000, 6562500, 0.047619047619, 0.00"
    })
    void pricesAsTheProgrammeReckons(
            String claim,
            long capital,
            String preMoney,
            String newMoney,
            int discountBp,
            int capBp,
            long issued,
            long toRound,
            long after,
            BigDecimal stake,
            String residual) {
        var conversion = Conversion.of(
                Money.ofYuan(claim),
                new Round(
                        capital,
                        0,
                        Money.ofYuan(preMoney),
                        Money.ofYuan(newMoney),
                        discountBp,
                        capBp == 0 ? null : capBp));
        assertThat(conversion.issued()).isEqualTo(issued);
        assertThat(conversion.issuedToRound()).isEqualTo(toRound);
        assertThat(conversion.capitalAfter()).isEqualTo(after);
        assertThat(conversion.stake()).isCloseTo(stake, org.assertj.core.data.Offset.offset(new BigDecimal("1e-12")));
        assertThat(conversion.residual()).isEqualTo(Money.ofYuan(residual));
        assertThat(conversion.used().plus(conversion.residual())).isEqualTo(Money.ofYuan(claim));
        assertThat(conversion.capitalReserve())
                .isEqualTo(conversion.used().minus(Money.ofFen(conversion.issued() * 100)));
    }

    /// One yuan of the claim more or less around the amount at which a ceiling of 10 % begins to cut.
    @ParameterizedTest
    @CsvSource({"2222219, false, 444443", "2222220, false, 444444", "2222224, false, 444444", "2222225, true, 444444"})
    void isCutAtTheCeilingAndNotBefore(String claim, boolean capped, long issued) {
        var conversion = Conversion.of(Money.ofYuan(claim), round(3_000_000, 0, "15000000", "5000000", 1000));
        assertThat(conversion.capped()).isEqualTo(capped);
        assertThat(conversion.issued()).isEqualTo(issued);
    }

    /// 股权联动: not more than a quarter of all. Three yuan of others stand for one of the manager.
    @ParameterizedTest
    @CsvSource({"19999990, false, 1999999", "20000000, false, 2000000", "20000010, true, 2000000"})
    void isCutAtAQuarterAndNotBefore(String claim, boolean capped, long issued) {
        var conversion = Conversion.of(Money.ofYuan(claim), round(6_000_000, 0, "60000000", "0", 2500));
        assertThat(conversion.capped()).isEqualTo(capped);
        assertThat(conversion.issued()).isEqualTo(issued);
        assertThat(conversion.stake()).isLessThanOrEqualTo(new BigDecimal("0.25"));
    }

    @Test
    void countsWhatTheManagerHoldsAlready() {
        var conversion = Conversion.of(Money.ofYuan("5000000"), round(4_000_000, 400_000, "40000000", "0", 1000));
        assertThat(conversion.issued()).as("ten per cent are held already").isZero();
        assertThat(conversion.used()).isEqualTo(Money.ZERO);
        assertThat(conversion.residual()).isEqualTo(Money.ofYuan("5000000"));
    }

    @Test
    void aYuanOfCapitalCostsAYuanAtLeast() {
        var par = Conversion.of(Money.ofYuan("100"), round(1_000_000, 0, "1000000", "0", null));
        assertThat(par.issued()).isEqualTo(100);
        assertThat(par.capitalReserve()).isEqualTo(Money.ZERO);
        assertRefused(
                PRICE_BELOW_PAR, () -> Conversion.of(Money.ofYuan("100"), round(1_000_000, 0, "999999.99", "0", null)));
    }

    @Test
    void holdsWhateverTheNumbers() {
        long seed = Long.getLong("seed", 20261130L);
        var random = new Random(seed);
        for (int run = 0; run < 20_000; run++) {
            long capital = 1 + random.nextLong(50_000_000);
            long held = random.nextInt(3) == 0 ? random.nextLong(capital) : 0;
            var value = Money.ofFen(capital * 100 * (10_000 + random.nextInt(500_000)) / 10_000 + random.nextInt(100));
            int discount = random.nextInt(3) == 0 ? random.nextInt(9_000) : 0;
            Integer cap = random.nextBoolean() ? 1 + random.nextInt(9_999) : null;
            var round = new Round(capital, held, value, Money.ofFen(random.nextLong(5_000_000_000L)), discount, cap);
            var claim = Money.ofFen(1 + random.nextLong(1_000_000_000L));
            var what = "seed %d, run %d: %s of %s".formatted(seed, run, claim, round);
            Conversion conversion;
            try {
                conversion = Conversion.of(claim, round);
            } catch (org.fuhua.problem.Refusal belowPar) {
                continue;
            }
            assertThat(conversion.used().plus(conversion.residual())).as(what).isEqualTo(claim);
            assertThat(conversion.capitalReserve().minorUnits()).as(what).isNotNegative();
            assertThat(conversion.capitalAfter())
                    .as(what)
                    .isEqualTo(capital + conversion.issuedToRound() + conversion.issued());
            if (cap != null && conversion.issued() > 0)
                assertThat((held + conversion.issued()) * 10_000.0)
                        .as(what)
                        .isLessThanOrEqualTo(cap * (double) conversion.capitalAfter());
            if (conversion.capped()) {
                long more = held + conversion.issued() + 1;
                assertThat(more * 10_000)
                        .as("one yuan more would be above the ceiling, %s", what)
                        .isGreaterThan(cap * (conversion.capitalAfter() + 1));
            }
            assertThat(Conversion.of(claim.plus(Money.ofFen(1)), round).issued())
                    .as("more never becomes less, %s", what)
                    .isGreaterThanOrEqualTo(conversion.issued());
        }
    }

    private static Round round(
            long capital, long held, String preMoney, String newMoney, @Nullable Integer stakeCapBp) {
        return new Round(capital, held, Money.ofYuan(preMoney), Money.ofYuan(newMoney), 0, stakeCapBp);
    }
}
