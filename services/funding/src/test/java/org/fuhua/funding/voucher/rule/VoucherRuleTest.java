package org.fuhua.funding.voucher.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fuhua.platform.money.Money;
import org.junit.jupiter.api.Test;

class VoucherRuleTest {
    private final VoucherRule rule = new VoucherRules().inForceOn(LocalDate.of(2026, 11, 30));

    @Test
    void saysThatItsFiguresWereNotCompared() {
        assertThat(rule.documentNo()).contains("创新券");
        assertThat(rule.verified()).isFalse();
    }

    @Test
    void paysFortyOrSixtyPercentByTheClassOfTheRegion() {
        assertThat(rule.share(Money.ofYuan("100000"), RegionClass.FIRST)).isEqualTo(Money.ofYuan("40000"));
        assertThat(rule.share(Money.ofYuan("100000"), RegionClass.SECOND)).isEqualTo(Money.ofYuan("60000"));
        assertThat(rule.share(Money.ofFen(1), RegionClass.SECOND)).isEqualTo(Money.ZERO);
    }

    @Test
    void paysAnEnterpriseHalfAMillionAndAProviderTwoMillionsAYear() {
        assertThat(rule.yearlyCap()).isEqualTo(Money.ofYuan("500000"));
        assertThat(rule.providerCap()).isEqualTo(Money.ofYuan("2000000"));
    }

    @Test
    void givesABonusOfTenToThirtyPercentOrNone() {
        assertThat(rule.allowsBonus(0)).isTrue();
        assertThat(rule.allowsBonus(999)).isFalse();
        assertThat(rule.allowsBonus(1000)).isTrue();
        assertThat(rule.allowsBonus(3000)).isTrue();
        assertThat(rule.allowsBonus(3001)).isFalse();
    }

    @Test
    void endsAfterAYearWithItsFirstDayCounted() {
        assertThat(rule.lastDay(LocalDate.of(2026, 11, 30))).isEqualTo(LocalDate.of(2027, 11, 29));
    }
}
