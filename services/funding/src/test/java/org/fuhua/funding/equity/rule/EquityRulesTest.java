package org.fuhua.funding.equity.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.FundingProblem.EQUITY_TERMS_INVALID;
import static org.fuhua.funding.equity.EquityTermsFixture.DAY;
import static org.fuhua.funding.equity.EquityTermsFixture.RULES;
import static org.fuhua.funding.equity.EquityTermsFixture.terms;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import org.fuhua.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EquityRulesTest {
    @Test
    void takesTheTermsOfTheInstrument() {
        assertThat(RULES.termsFor("INVEST_THEN_EQUITY", null, DAY).orElseThrow().documentNo())
                .isEqualTo("鲁科字〔2024〕42号");
        assertThat(RULES.termsFor("GRANT", null, DAY)).isEmpty();
        assertThat(RULES.termsFor("INVEST_THEN_EQUITY", null, LocalDate.of(2024, 5, 30)))
                .as("before the document")
                .isEmpty();
    }

    @Test
    void changesWhatTheCallSaysAndNothingElse() {
        var changed = terms("{\"stakeCapBp\": 2000, \"residual\": \"CARRY_TO_NEXT_ROUND\"}");
        assertThat(changed.stakeCapBp()).isEqualTo(2000);
        assertThat(changed.residual()).isEqualTo(Residual.CARRY_TO_NEXT_ROUND);
        assertThat(changed.conversionWindowMonths()).isEqualTo(60);
        assertThat(terms("{\"ruleSet\": \"GRANT_TO_EQUITY_CONVERT\"}").triggers())
                .containsExactly(Trigger.QUALIFIED_FINANCING);
    }

    @Test
    void investsAtOnceWhereGrantAndInvestmentStandSideBySide() {
        var parallel = RULES.termsFor("GRANT_AND_INVESTMENT", null, DAY).orElseThrow();
        assertThat(parallel.entry()).isEqualTo(EquityTerms.Entry.INVEST);
        assertThat(parallel.verified()).isFalse();
        var tranche = Money.ofFen(101);
        assertThat(parallel.invested(1, tranche)).isEqualTo(Money.ZERO);
        assertThat(parallel.invested(2, tranche)).isEqualTo(tranche);
        assertThat(parallel.invested(9, tranche))
                .as("the last holds for all that follow")
                .isEqualTo(tranche);
        assertThat(terms("GRANT_AND_INVESTMENT", "{\"investedBp\": [5000]}").invested(1, tranche))
                .as("half, rounded down")
                .isEqualTo(Money.ofFen(50));
        assertThat(terms("{}").invested(1, tranche)).as("all of a claim").isEqualTo(tranche);
    }

    @Test
    void linksEquityUnderItsCeilingFromItsDay() {
        var linkage = RULES.termsFor("EQUITY_LINKAGE", null, DAY).orElseThrow();
        assertThat(linkage.stakeCapBp()).isEqualTo(2500);
        assertThat(linkage.notLargestHolder()).isTrue();
        assertThat(linkage.entry()).isEqualTo(EquityTerms.Entry.INVEST);
        assertThat(RULES.termsFor("EQUITY_LINKAGE", null, LocalDate.of(2025, 12, 30)))
                .as("before the document")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"investedBp\": []}",
                "{\"investedBp\": [0]}",
                "{\"investedBp\": [10001]}",
                "{\"investedBp\": [-1, 10000]}",
                "{\"triggers\": [], \"residual\": \"CARRY_TO_NEXT_ROUND\"}"
            })
    void refusesInvestmentsThatAreNotSound(String changes) {
        assertRefused(EQUITY_TERMS_INVALID, () -> terms("EQUITY_LINKAGE", changes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"stakeCapBp\": 10000}",
                "{\"stakeCapBp\": 0}",
                "{\"discountBp\": -1}",
                "{\"discountBp\": 10000}",
                "{\"triggers\": []}",
                "{\"investedBp\": [5000]}",
                "{\"entry\": \"LOAN\"}",
                "{\"triggers\": [\"MOON\"]}",
                "{\"dayCount\": 364}",
                "{\"unknown\": 1}",
                "{\"residual\": \"KEEP\"}",
                "{\"exitTiers\": []}",
                "{\"exitTiers\": [{\"untilMonths\": 36, \"price\": \"ORIGINAL\"}]}",
                "{\"exitTiers\": [{\"untilMonths\": 36, \"price\": \"ORIGINAL\"}, {\"untilMonths\": 36, \"price\": \"ORIGINAL\"}, {\"price\": \"APPRAISED\"}]}",
                "{\"ruleSet\": \"NO_SUCH\"}"
            })
    void refusesTermsThatAreNotSound(String changes) {
        assertRefused(EQUITY_TERMS_INVALID, () -> terms(changes));
    }

    @Test
    void aResolutionNeedsTwoThirds() {
        var law = RULES.companyLaw(DAY);
        assertThat(law.isCarried(2, 3)).isTrue();
        assertThat(law.isCarried(6_666, 10_000)).isFalse();
        assertThat(law.isCarried(6_667, 10_000)).isTrue();
    }

    @Test
    void silenceIsAWaiverAfterThirtyDays() {
        assertThat(RULES.companyLaw(DAY).firstRefusalEnds(LocalDate.of(2026, 11, 1)))
                .isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void theRatesFollowEachOtherWithoutAGap() {
        var first = LocalDate.of(2019, 8, 20);
        for (var day = first; day.isBefore(LocalDate.of(2026, 1, 1)); day = day.plusDays(1))
            assertThat(RULES.loanRates().dayRates(day, day.plusDays(1)).intValueExact())
                    .as("rate on %s", day)
                    .isBetween(300, 425);
        assertThat(RULES.loanRates().dayRates(first, first)).isZero();
    }
}
