package org.fuhua.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({"0,0", "0.01,1", "500000.00,50000000", "3220275918.47,322027591847", "1,100"})
    void readsYuanExactly(String yuan, long fen) {
        assertThat(Money.ofYuan(yuan).minorUnits()).isEqualTo(fen);
    }

    @Test
    void refusesAFractionOfAFen() {
        assertThatThrownBy(() -> Money.ofYuan("0.001")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesToOverflowSilently() {
        assertThatThrownBy(() -> Money.ofFen(Long.MAX_VALUE).plus(Money.ofFen(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofFen(Long.MAX_VALUE).share(2)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"100,5000,50", "101,5000,50", "1,9999,0", "100,10000,100", "100,0,0"})
    void sharesRoundDown(long fen, int basisPoints, long share) {
        assertThat(Money.ofFen(fen).share(basisPoints).minorUnits()).isEqualTo(share);
    }

    @Test
    void keepsOnlyOneCurrency() {
        assertThatThrownBy(() -> new Money(1, "USD")).isInstanceOf(IllegalArgumentException.class);
    }
}
