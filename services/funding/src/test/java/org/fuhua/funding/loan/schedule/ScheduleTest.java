package org.fuhua.funding.loan.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.loan.schedule.DayCount.ACT_360;
import static org.fuhua.funding.loan.schedule.DayCount.ACT_365;
import static org.fuhua.funding.loan.schedule.DayCount.THIRTY_360;
import static org.fuhua.funding.loan.schedule.Repayment.BULLET;
import static org.fuhua.funding.loan.schedule.Repayment.EQUAL_INSTALMENTS;
import static org.fuhua.funding.loan.schedule.Repayment.EQUAL_PRINCIPAL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.fuhua.funding.loan.schedule.Schedule.Instalment;
import org.fuhua.platform.money.Money;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);

    private static Schedule of(String yuan, String rate, int months, Repayment repayment, DayCount dayCount) {
        return Schedule.of(new Schedule.Terms(
                Money.ofYuan(yuan), new BigDecimal(rate), DAY, DAY.plusMonths(months), repayment, dayCount));
    }

    /// A loan of 1,000,000 over 30 years at 4.9 %, as every Chinese table of mortgages has it: 5,307.27 a month.
    @Test
    void equalInstalmentsOfAMillionOverThirtyYears() {
        var schedule = of("1000000", "0.049", 360, EQUAL_INSTALMENTS, THIRTY_360);
        assertThat(schedule.instalments()).hasSize(360);
        assertThat(schedule.instalments().getFirst().amount()).isEqualTo(Money.ofYuan("5307.27"));
        assertThat(schedule.instalments().getFirst().interest()).isEqualTo(Money.ofYuan("4083.33"));
        assertThat(schedule.instalments().get(358).amount()).isEqualTo(Money.ofYuan("5307.27"));
        assertThat(schedule.interest()).isBetween(Money.ofYuan("910615.00"), Money.ofYuan("910618.00"));
    }

    /// The same with equal principal: 6,861.11 in the first month, 11.34 less each month, 737,041.67 of interest.
    @Test
    void equalPrincipalOfAMillionOverThirtyYears() {
        var schedule = of("1000000", "0.049", 360, EQUAL_PRINCIPAL, THIRTY_360);
        var first = schedule.instalments().getFirst();
        assertThat(first.principal()).isEqualTo(Money.ofYuan("2777.78"));
        assertThat(first.amount()).isEqualTo(Money.ofYuan("6861.11"));
        assertThat(first.amount().minus(schedule.instalments().get(1).amount()).minorUnits())
                .isBetween(1134L, 1135L);
        assertThat(schedule.interest()).isBetween(Money.ofYuan("737041.00"), Money.ofYuan("737042.50"));
    }

    /// 100,000 over a year at 6 %: 8,606.64 a month, the textbook's annuity.
    @Test
    void equalInstalmentsOverAYear() {
        var schedule = of("100000", "0.06", 12, EQUAL_INSTALMENTS, THIRTY_360);
        assertThat(schedule.instalments().getFirst().amount()).isEqualTo(Money.ofYuan("8606.64"));
        assertThat(schedule.instalments().getFirst().principal()).isEqualTo(Money.ofYuan("8106.64"));
        assertThat(schedule.interest()).isBetween(Money.ofYuan("3279.65"), Money.ofYuan("3279.80"));
    }

    @Test
    void interestByTheDayAndThePrincipalAtTheEnd() {
        var schedule = Schedule.of(new Schedule.Terms(
                Money.ofYuan("1000000"),
                new BigDecimal("0.036"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 1, 1),
                BULLET,
                ACT_360));
        assertThat(schedule.instalments().getFirst().interest()).as("31 days").isEqualTo(Money.ofYuan("3100"));
        assertThat(schedule.instalments().get(1).interest()).as("28 days").isEqualTo(Money.ofYuan("2800"));
        assertThat(schedule.instalments().subList(0, 11))
                .allMatch(one -> one.principal().equals(Money.ZERO));
        assertThat(schedule.instalments().getLast().principal()).isEqualTo(Money.ofYuan("1000000"));
        assertThat(schedule.interest()).as("365 days over 360").isEqualTo(Money.ofYuan("36500"));
    }

    @Test
    void paysOnTheSameDayOrTheLastOfAShorterMonth() {
        var terms = new Schedule.Terms(
                Money.ofYuan("1200"),
                new BigDecimal("0.036"),
                LocalDate.of(2025, 1, 31),
                LocalDate.of(2025, 5, 31),
                EQUAL_PRINCIPAL,
                ACT_365);
        var days = Schedule.of(terms).instalments().stream().map(Instalment::on).toList();
        assertThat(days)
                .containsExactly(
                        LocalDate.of(2025, 2, 28),
                        LocalDate.of(2025, 3, 31),
                        LocalDate.of(2025, 4, 30),
                        LocalDate.of(2025, 5, 31));
    }

    @Test
    void aShortLastPeriodHasItsDaysOnly() {
        var schedule = Schedule.of(new Schedule.Terms(
                Money.ofYuan("360000"),
                new BigDecimal("0.10"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 2, 11),
                BULLET,
                ACT_360));
        assertThat(schedule.instalments())
                .extracting(Instalment::interest)
                .containsExactly(Money.ofYuan("3100"), Money.ofYuan("1000"));
    }

    @Test
    void aLoanWithoutInterestIsPaidBackInEqualParts() {
        var schedule = of("100", "0", 3, EQUAL_INSTALMENTS, THIRTY_360);
        assertThat(schedule.instalments())
                .extracting(Instalment::amount)
                .containsExactly(Money.ofYuan("33.33"), Money.ofYuan("33.33"), Money.ofYuan("33.34"));
    }

    @Test
    void thePartsAreTheWholeWhateverTheTerms() {
        var random = new Random(20261130);
        for (int i = 0; i < 2_000; i++) {
            var principal = Money.ofFen(1 + random.nextLong(100_000_000_000L));
            var from = DAY.plusDays(random.nextInt(1_000));
            var terms = new Schedule.Terms(
                    principal,
                    BigDecimal.valueOf(random.nextInt(2_400), 4),
                    from,
                    from.plusDays(1 + random.nextInt(4_000)),
                    Repayment.values()[random.nextInt(3)],
                    DayCount.values()[random.nextInt(3)]);
            var schedule = Schedule.of(terms);
            assertThat(schedule.instalments().stream()
                            .map(Instalment::principal)
                            .reduce(Money.ZERO, Money::plus))
                    .as("%s", terms)
                    .isEqualTo(principal);
            assertThat(schedule.instalments().getLast().left()).as("%s", terms).isEqualTo(Money.ZERO);
            assertThat(schedule.instalments())
                    .as("%s", terms)
                    .allMatch(one -> one.principal().minorUnits() >= 0
                            && one.interest().minorUnits() >= 0
                            && one.left().minorUnits() >= 0);
        }
    }
}
