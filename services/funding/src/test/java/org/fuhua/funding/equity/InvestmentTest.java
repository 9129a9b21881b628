package org.fuhua.funding.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.FundingProblem.*;
import static org.fuhua.funding.equity.EquityTermsFixture.terms;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.equity.EquityInstrument.Origin;
import org.fuhua.funding.equity.Proceedings.Basis;
import org.fuhua.funding.equity.Proceedings.Decision;
import org.fuhua.funding.equity.Proceedings.Outcome;
import org.fuhua.funding.equity.Proceedings.Paper;
import org.fuhua.funding.equity.Proceedings.Valuation;
import org.fuhua.funding.equity.capital.Conversion;
import org.fuhua.funding.equity.capital.Round;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Money that is invested when it is paid (拨投结合并行型、股权联动).
class InvestmentTest {
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 30);
    private static final Money HALF = Money.ofYuan("1500000");
    private static final Money WHOLE = Money.ofYuan("3000000");
    private final EquityInstrument instrument = instrument("{}");

    @Test
    void beginsWithThePriceAndWaitsForTheRegister() {
        assertThat(instrument.state()).isEqualTo(EquityState.VALUING);
        assertThat(instrument.releases(1))
                .as("nothing is paid before it is subscribed")
                .isFalse();
        assertThat(instrument.releasesGrant())
                .as("a grant beside it does not wait")
                .isTrue();
        assertRefused(EQUITY_NOT_IN_THIS_STATE, instrument::returnTrigger);
        decide(Outcome.CONVERT, WHOLE.plus(Money.ofFen(1)), MORE_THAN_CLAIM);
        subscribed(WHOLE, null);
        assertThat(instrument.state()).isEqualTo(EquityState.HELD);
        assertThat(instrument.capitalHeld()).as("nothing is paid in").isZero();
        assertThat(instrument.releases(1)).isTrue();
        assertThat(instrument.releases(2)).isFalse();
        instrument.report();
        instrument.acceptMilestone();
        assertThat(instrument.releases(2)).isTrue();
    }

    @Test
    void eachTrancheBuysItsPartAtThePriceOfTheSigning() {
        subscribed(WHOLE, null);
        paid(HALF, Long.MAX_VALUE);
        assertThat(instrument.lots()).containsExactly(new Lot(SIGNED, 150_000, HALF));
        paid(HALF, Long.MAX_VALUE);
        assertThat(instrument.capitalHeld()).isEqualTo(300_000);
        assertThat(instrument.cost()).isEqualTo(WHOLE);
        assertThat(instrument.claim()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatTheCeilingLeavesOverGoesWhereTheTermsSay() {
        subscribed(WHOLE, null);
        paid(HALF, 100_000);
        assertThat(instrument.cost()).isEqualTo(Money.ofYuan("1000000"));
        assertThat(instrument.due()).isEqualTo(Money.ofYuan("500000"));
        var waives = instrument("{\"residual\": \"WAIVE\"}");
        subscribed(waives, WHOLE, null);
        waives.pay(HALF);
        waives.payIn(HALF, 0, SIGNED);
        assertThat(waives.kept()).isEqualTo(HALF);
        var carries = instrument("{\"residual\": \"CARRY_TO_NEXT_ROUND\"}");
        subscribed(carries, WHOLE, null);
        carries.pay(HALF);
        carries.payIn(HALF, 0, SIGNED);
        assertThat(carries.claim()).isEqualTo(HALF);
    }

    @Test
    void isCutAtTheCeilingBeforeItIsSubscribed() {
        subscribed(Money.ofYuan("3000000"), 100);
        var subscription = instrument.proceedings().subscription();
        assertThat(subscription).isNotNull();
        assertThat(subscription.capital()).as("1 % of 6,060,606").isEqualTo(60_606);
        paid(WHOLE, Long.MAX_VALUE);
        assertThat(instrument.cost()).isEqualTo(Money.ofYuan("606060"));
        assertThat(instrument.due()).isEqualTo(Money.ofYuan("2393940"));
    }

    @Test
    void whatTheBankSentBackIsNotHeldAnyMore() {
        subscribed(WHOLE, null);
        paid(HALF, Long.MAX_VALUE);
        assertThat(instrument.canTakeBack(HALF)).isTrue();
        assertThat(instrument.takeBack(HALF)).contains(new Lot(SIGNED, 150_000, HALF));
        assertThat(instrument.paid()).isEqualTo(Money.ZERO);
        assertThat(instrument.capitalHeld()).isZero();
        paid(HALF, Long.MAX_VALUE);
        assertThat(instrument.capitalHeld()).isEqualTo(150_000);
        assertRefused(MONEY_HAS_MOVED_ON, () -> instrument.takeBack(WHOLE));
    }

    @Test
    void isPutOffToItsBeginningAndWaivedForGood() {
        decided(Outcome.DEFER);
        assertThat(instrument.state()).isEqualTo(EquityState.VALUING);
        decided(Outcome.CONVERT);
        instrument.abandon();
        assertThat(instrument.state()).isEqualTo(EquityState.VALUING);
        assertThat(instrument.proceedings().valuation()).isNull();
        decided(Outcome.WAIVE);
        assertThat(instrument.state()).isEqualTo(EquityState.WAIVED);
        assertThat(instrument.releases(1)).isFalse();
        assertThat(instrument.releasesGrant()).as("the grant goes on").isTrue();
    }

    @Test
    void aGrantIsCountedBesideAndNoneOfIt() {
        instrument.grant(HALF);
        assertThat(instrument.paid()).isEqualTo(Money.ZERO);
        assertRefused(NOTHING_OUTSTANDING, instrument::findFault);
        instrument.grantCameBack(HALF);
        assertRefused(MONEY_HAS_MOVED_ON, () -> instrument.grantCameBack(Money.ofFen(1)));
        subscribed(WHOLE, null);
        paid(WHOLE, Long.MAX_VALUE);
        instrument.grant(HALF);
        instrument.findFault();
        assertThat(instrument.due()).as("the grant has a rule of its own").isEqualTo(WHOLE);
        assertThat(instrument.releasesGrant()).isFalse();
    }

    private void paid(Money amount, long most) {
        instrument.pay(amount);
        instrument.payIn(amount, most, SIGNED);
    }

    private void decided(Outcome outcome) {
        instrument.fileValuation(valuation());
        instrument.decide(decision(outcome, outcome == Outcome.CONVERT ? WHOLE : Money.ZERO, null));
        instrument.confirmDecision("officer-2");
    }

    private void decide(Outcome outcome, Money amount, org.fuhua.funding.FundingProblem problem) {
        instrument.fileValuation(valuation());
        assertRefused(problem, () -> instrument.decide(decision(outcome, amount, null)));
    }

    private void subscribed(Money amount, @Nullable Integer capBp) {
        subscribed(instrument, amount, capBp);
    }

    private static void subscribed(EquityInstrument some, Money amount, @Nullable Integer capBp) {
        some.fileValuation(valuation());
        some.decide(decision(Outcome.CONVERT, amount, capBp));
        some.confirmDecision("officer-2");
        for (var step : LegalStep.values()) some.settle(step, new Paper("文件1号", SIGNED), SIGNED);
        assertThat(some.register(SIGNED, SIGNED)).as("nothing is held yet").isEmpty();
    }

    private static Valuation valuation() {
        return new Valuation(Basis.APPRAISAL, "评估报告", Money.ofYuan("60000000"), java.util.List.of(), 1, "officer-1");
    }

    private static Decision decision(Outcome outcome, Money amount, @Nullable Integer capBp) {
        var round = new Round(6_000_000, 0, Money.ofYuan("60000000"), Money.ZERO, 0, capBp);
        var conversion = amount.isPositive() ? Conversion.of(amount, round) : null;
        return new Decision(outcome, "纪要1号", "理由", amount, conversion, "officer-1");
    }

    private static EquityInstrument instrument(String changes) {
        var origin = new Origin(
                UUID.randomUUID(),
                "RWS-2026-0002",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "示例公司",
                WHOLE);
        return EquityInstrument.open(UUID.randomUUID(), origin, terms("EQUITY_LINKAGE", changes), SIGNED);
    }
}
