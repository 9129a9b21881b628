package org.fuhua.applicant.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fuhua.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Boundaries of the bands, and the worked case of direct cost 13,000,000 with 1,000,000 of equipment.
class IndirectRulesTest {
    @ParameterizedTest
    @CsvSource({
        "indirect-2021, 0.00, 0.00",
        "indirect-2021, 0.03, 0.00",
        "indirect-2021, 0.04, 0.01",
        "indirect-2021, 4999999.99, 1499999.99",
        "indirect-2021, 5000000.00, 1500000.00",
        "indirect-2021, 5000000.04, 1500000.01",
        "indirect-2021, 9999999.99, 2749999.99",
        "indirect-2021, 10000000.00, 2750000.00",
        "indirect-2021, 10000000.05, 2750000.01",
        "indirect-2021, 12000000.00, 3150000.00",
        "indirect-2016, 12000000.00, 2010000.00",
        "indirect-2021-theory, 12000000.00, 7200000.00"
    })
    void allowsByBandsDownToTheFen(String code, String base, String ceiling) {
        assertThat(BudgetRules.indirect(code).orElseThrow().ceiling(Money.ofYuan(base)))
                .isEqualTo(Money.ofYuan(ceiling));
    }

    @ParameterizedTest
    @CsvSource({
        "indirect-2016, 2016-07-30, false",
        "indirect-2016, 2016-07-31, true",
        "indirect-2016, 2021-08-04, true",
        "indirect-2016, 2021-08-05, false",
        "indirect-2021, 2021-08-04, false",
        "indirect-2021, 2021-08-05, true"
    })
    void areInForceBetweenTheirDays(String code, LocalDate day, boolean inForce) {
        assertThat(BudgetRules.indirect(code).orElseThrow().isInForceOn(day)).isEqualTo(inForce);
    }

    @Test
    void beginAtNothingAndRise() {
        for (var rules : BudgetRules.indirect()) {
            assertThat(rules.documentNo()).isNotBlank();
            assertThat(rules.bands().getFirst().above().toMoney()).isEqualTo(Money.ZERO);
            assertThat(rules.bands())
                    .extracting(band -> band.above().toMoney())
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(rules.bands()).allMatch(band -> band.rateBp() > 0 && band.rateBp() < 10_000);
        }
    }
}
