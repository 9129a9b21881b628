package org.fuhua.funding.equity.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.FundingProblem.APPRAISAL_REQUIRED;
import static org.fuhua.funding.FundingProblem.EXIT_BEFORE_CONVERSION;
import static org.fuhua.funding.equity.EquityTermsFixture.RULES;
import static org.fuhua.funding.equity.EquityTermsFixture.terms;
import static org.fuhua.funding.equity.rule.ExitTier.Price.APPRAISED;
import static org.fuhua.funding.equity.rule.ExitTier.Price.ORIGINAL;
import static org.fuhua.funding.equity.rule.ExitTier.Price.WITH_LOAN_RATE;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import org.fuhua.funding.equity.rule.EquityTerms;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExitPriceTest {
    private static final Money COST = Money.ofYuan("3000000");
    private static final LocalDate HELD = LocalDate.of(2025, 6, 1);
    private final EquityTerms terms = terms("{}");
    private final EquityTerms withInterestAtOnce = terms(
            "{\"exitTiers\": [{\"untilMonths\": 60, \"price\": \"WITH_LOAN_RATE\"}, {\"price\": \"APPRAISED\"}]}");

    @Test
    void bearsTheInterestOfThePublishedExample() {
        var price = of(withInterestAtOnce, HELD, HELD.plusDays(900), null);
        assertThat(price.interest()).isEqualTo(Money.ofYuan("221917.81"));
        assertThat(price.price()).isEqualTo(Money.ofYuan("3221917.81"));
    }

    @Test
    void reckonsEachDayAtItsOwnRate() {
        // 10 days at 3.10 % up to 2025-05-19 and 5 days at 3.00 % from 2025-05-20 on.
        var price = of(withInterestAtOnce, LocalDate.of(2025, 5, 10), LocalDate.of(2025, 5, 25), null);
        assertThat(price.interest())
                .isEqualTo(Money.ofFen(Math.round(300_000_000L * (10 * 310 + 5 * 300) / 3_650_000.0)));
    }

    @Test
    void changesTierOnTheDayAfterTheLast() {
        assertThat(of(terms, HELD, HELD, null).tier().price()).isEqualTo(ORIGINAL);
        assertThat(of(terms, HELD, HELD.plusMonths(36), null).price()).isEqualTo(COST);
        var dayAfter = of(terms, HELD, HELD.plusMonths(36).plusDays(1), null);
        assertThat(dayAfter.tier().price()).isEqualTo(WITH_LOAN_RATE);
        assertThat(dayAfter.price()).isGreaterThan(COST);
        assertThat(of(terms, HELD, HELD.plusMonths(60), null).tier().price()).isEqualTo(WITH_LOAN_RATE);
        assertThat(of(terms, HELD, HELD.plusMonths(60).plusDays(1), COST).tier().price())
                .isEqualTo(APPRAISED);
    }

    @Test
    void isNeverBelowWithInterestOnceAppraised() {
        var day = HELD.plusMonths(72);
        assertRefused(APPRAISAL_REQUIRED, () -> of(terms, HELD, day, null));
        var floor = of(terms, HELD, day, Money.ofFen(1)).price();
        assertThat(floor).isGreaterThan(COST);
        assertThat(of(terms, HELD, day, floor).price()).isEqualTo(floor);
        assertThat(of(terms, HELD, day, floor.plus(Money.ofFen(1))).price()).isEqualTo(floor.plus(Money.ofFen(1)));
    }

    @Test
    void isNotBeforeTheConversion() {
        assertRefused(EXIT_BEFORE_CONVERSION, () -> of(terms, HELD, HELD.minusDays(1), null));
    }

    private static ExitPrice of(EquityTerms terms, LocalDate held, LocalDate on, @Nullable Money appraised) {
        return ExitPrice.of(COST, held, on, terms, RULES.loanRates(), appraised);
    }
}
