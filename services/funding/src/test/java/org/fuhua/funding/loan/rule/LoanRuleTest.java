package org.fuhua.funding.loan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.fuhua.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoanRuleTest {
    private final LoanRule rule = new LoanRules().inForceOn(LocalDate.of(2026, 11, 30));

    @Test
    void saysWhereItComesFromAndThatItWasNotCompared() {
        assertThat(rule.documentNo()).isEqualTo("鲁科字〔2025〕29号");
        assertThat(new LoanRules().inForceOn(LocalDate.of(2024, 1, 1)).documentNo())
                .isEqualTo("鲁科字〔2023〕154号");
        assertThat(rule.verified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "800000, 320000",
        "1600000, 500000",
        "1250000, 500000",
        "1249999.99, 500000.00",
        "1249999.98, 499999.99",
        "0.01, 0.00",
        "0.02, 0.01",
        "0, 0"
    })
    void subsidisesFortyPercentUpToHalfAMillion(String interest, String subsidy) {
        assertThat(rule.subsidy(Money.ofYuan(interest))).isEqualTo(Money.ofYuan(subsidy));
    }

    @Test
    void sharesALossBetweenProvinceCityAndBank() {
        var loss = rule.share(Money.ofYuan("1000000"), false);
        assertThat(loss.province()).isEqualTo(Money.ofYuan("350000"));
        assertThat(loss.city()).isEqualTo(Money.ofYuan("350000"));
        assertThat(loss.bank()).isEqualTo(Money.ofYuan("300000"));
        var early = rule.share(Money.ofYuan("1000000"), true);
        assertThat(early.province().plus(early.city())).isEqualTo(Money.ofYuan("900000"));
        assertThat(early.bank()).isEqualTo(Money.ofYuan("100000"));
    }

    @Test
    void theSharesAreTheWholeToTheFen() {
        var random = new Random(20261130);
        for (int i = 0; i < 10_000; i++) {
            var principal = Money.ofFen(1 + random.nextLong(100_000_000_000L));
            var loss = rule.share(principal, random.nextBoolean());
            assertThat(loss.province().plus(loss.city()).plus(loss.bank())).isEqualTo(principal);
            assertThat(loss.of(Level.CITY)).isEqualTo(loss.city());
        }
    }
}
