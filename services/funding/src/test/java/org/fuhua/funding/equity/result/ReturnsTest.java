package org.fuhua.funding.equity.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.fuhua.funding.equity.result.Returns.Flow;
import org.fuhua.platform.money.Money;
import org.junit.jupiter.api.Test;

class ReturnsTest {

    /// The example that Excel's documentation of XIRR gives: 37.3362535 %.
    @Test
    void agreesWithThePublishedExample() {
        var flows = List.of(
                flow("2008-01-01", -10_000),
                flow("2008-03-01", 2_750),
                flow("2008-10-30", 4_250),
                flow("2009-02-15", 3_250),
                flow("2009-04-01", 2_750));
        assertThat(Returns.internalRate(flows).orElseThrow())
                .isCloseTo(new BigDecimal("0.373362535"), Offset.offset(new BigDecimal("0.00000001")));
        assertThat(Returns.multiple(flows)).contains(new BigDecimal("1.3000"));
    }

    @Test
    void isNothingWhereItComesBackAsItWas() {
        var flows = List.of(flow("2026-01-01", -100), flow("2027-01-01", 100));
        assertThat(Returns.internalRate(flows).orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void isTheRateOfOneYear() {
        assertThat(Returns.internalRate(List.of(flow("2026-01-01", -100), flow("2027-01-01", 103)))
                        .orElseThrow())
                .isEqualByComparingTo("0.03");
        assertThat(Returns.internalRate(List.of(flow("2026-01-01", -100), flow("2027-01-01", 40)))
                        .orElseThrow())
                .isEqualByComparingTo("-0.6");
    }

    @Test
    void saysNothingWhereMoneyWentOneWayOnly() {
        assertThat(Returns.internalRate(List.of(flow("2026-01-01", -100)))).isEmpty();
        assertThat(Returns.internalRate(List.of(flow("2026-01-01", 100)))).isEmpty();
        assertThat(Returns.internalRate(List.of())).isEmpty();
        assertThat(Returns.internalRate(List.of(flow("2026-01-01", -100), flow("2026-01-01", 100))))
                .as("no time went by")
                .isEmpty();
        assertThat(Returns.multiple(List.of())).isEmpty();
        assertThat(Returns.multiple(List.of(flow("2026-01-01", -100)))).contains(new BigDecimal("0.0000"));
    }

    private static Flow flow(String on, long yuan) {
        return new Flow(LocalDate.parse(on), Money.ofFen(yuan * 100));
    }
}
