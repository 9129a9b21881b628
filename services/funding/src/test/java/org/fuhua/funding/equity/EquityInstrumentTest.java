package org.fuhua.funding.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.FundingProblem.*;
import static org.fuhua.funding.equity.EquityTermsFixture.terms;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.fuhua.funding.equity.EquityInstrument.Origin;
import org.fuhua.funding.equity.Proceedings.Basis;
import org.fuhua.funding.equity.Proceedings.Decision;
import org.fuhua.funding.equity.Proceedings.Exit;
import org.fuhua.funding.equity.Proceedings.Instalment;
import org.fuhua.funding.equity.Proceedings.Outcome;
import org.fuhua.funding.equity.Proceedings.Paper;
import org.fuhua.funding.equity.Proceedings.Valuation;
import org.fuhua.funding.equity.capital.Conversion;
import org.fuhua.funding.equity.capital.Round;
import org.fuhua.funding.equity.exit.ExitMethod;
import org.fuhua.funding.equity.rule.Trigger;
import org.fuhua.platform.money.Money;
import org.fuhua.problem.Refusal;
import org.fuhua.testkit.StateTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EquityInstrumentTest {
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 30);
    private static final Paper PAPER = new Paper("文件1号", SIGNED);
    private static final Money HALF = Money.ofYuan("1500000");
    private static final Money WHOLE = Money.ofYuan("3000000");
    private static final List<String> KINDS = List.of("INVEST_THEN_EQUITY", "GRANT_AND_INVESTMENT", "EQUITY_LINKAGE");
    private final EquityInstrument instrument = instrument("{}");

    @Test
    void movesAsTheTableSays() {
        StateTable.check(
                "equity",
                "先投后股、拨投结合、股权联动 Equity for public money",
                EquityState.MOVES,
                EquityState.AGREED,
                EquityState.Action.class);
    }

    @Test
    void eachTrancheWaitsForAMilestoneOfItsOwn() {
        assertThat(instrument.releases(1)).isTrue();
        assertThat(instrument.releases(2)).isFalse();
        instrument.pay(HALF);
        instrument.report();
        assertThat(instrument.releases(2)).as("reported is not accepted").isFalse();
        instrument.acceptMilestone();
        assertThat(instrument.releases(2)).isTrue();
        assertThat(instrument.releases(3)).isFalse();
        instrument.pay(HALF);
        assertRefused(PAID_ABOVE_AGREED, () -> instrument.pay(Money.ofFen(1)));
    }

    @Test
    void whatWasOnItsWayIsCountedWhereverTheMoneyStands() {
        instrument.pay(HALF);
        trigger(instrument, Trigger.FOUND_COMPANY, null, "证书");
        assertThat(instrument.releases(1)).as("nothing more is sent").isFalse();
        instrument.pay(HALF);
        assertThat(instrument.claim()).isEqualTo(WHOLE);
        var faulty = instrument("{}");
        faulty.pay(HALF);
        faulty.findFault();
        faulty.pay(HALF);
        assertThat(faulty.due()).isEqualTo(WHOLE);
    }

    @Test
    void whatTheBankSentBackWasNeverPaid() {
        instrument.pay(HALF);
        instrument.takeBack(HALF);
        assertThat(instrument.state()).isEqualTo(EquityState.AGREED);
        assertThat(instrument.releases(1)).isTrue();
        valued(instrument);
        instrument.takeBack(HALF);
        assertThat(instrument.claim()).isEqualTo(HALF);
        decide(instrument, Outcome.CONVERT, HALF);
        assertThat(instrument.canTakeBack(HALF)).as("decided about").isFalse();
        var fault = instrument("{}");
        fault.pay(WHOLE);
        fault.findFault();
        fault.takeBack(HALF);
        assertThat(fault.state()).isEqualTo(EquityState.CLAWBACK);
        fault.takeBack(HALF);
        assertThat(fault.state()).isEqualTo(EquityState.RECOVERED);
    }

    @Test
    void whatHasMovedOnIsNotTakenBack() {
        var some = held("{}", WHOLE);
        assertThat(some.canTakeBack(HALF)).isFalse();
        assertRefused(MONEY_HAS_MOVED_ON, () -> some.takeBack(HALF));
        assertThat(some.paid()).isEqualTo(WHOLE);
    }

    @Test
    void isTriggeredByWhatWasAgreedOnly() {
        instrument.pay(WHOLE);
        assertRefused(TRIGGER_NOT_AGREED, () -> trigger(instrument, Trigger.REVENUE, null, "证书"));
        assertRefused(STABLE_STAGE_UNPROVED, () -> trigger(instrument, Trigger.FOUND_COMPANY, null, null));
        assertRefused(
                FINANCING_TOO_SMALL,
                () -> trigger(instrument, Trigger.QUALIFIED_FINANCING, Money.ofYuan("2999999.99"), "证书"));
        assertRefused(FINANCING_TOO_SMALL, () -> trigger(instrument, Trigger.QUALIFIED_FINANCING, null, "证书"));
        assertThat(instrument.state()).isEqualTo(EquityState.DISBURSED);
        trigger(instrument, Trigger.QUALIFIED_FINANCING, Money.ofYuan("3000000"), "证书");
        assertThat(instrument.state()).isEqualTo(EquityState.TRIGGERED);
    }

    @Test
    void aReportIsLateOnTheDayAfterTheLast() {
        assertThat(reported(30)).isFalse();
        assertThat(reported(31)).isTrue();
    }

    private static boolean reported(int daysLater) {
        var some = instrument("{}");
        some.pay(WHOLE);
        some.trigger(Trigger.FOUND_COMPANY, SIGNED, "执照", null, "证书", SIGNED.plusDays(daysLater));
        return some.proceedings().trigger().late();
    }

    @Test
    void whoProposedDoesNotConfirm() {
        valued(instrument);
        decide(instrument, Outcome.CONVERT, WHOLE);
        assertRefused(PROPOSER_CANNOT_CONFIRM, () -> instrument.confirmDecision("officer-1"));
        assertRefused(PROPOSER_CANNOT_CONFIRM, () -> instrument.refuseDecision("officer-1"));
        instrument.refuseDecision("officer-2");
        assertThat(instrument.state()).isEqualTo(EquityState.VALUING);
        decide(instrument, Outcome.CONVERT, WHOLE);
        instrument.confirmDecision("officer-2");
        assertThat(instrument.state()).isEqualTo(EquityState.CONVERTING);
    }

    @Test
    void isEquityOnlyOnceAllPapersAreThere() {
        converting(instrument, WHOLE);
        for (var step : LegalStep.values()) {
            assertRefused(LEGAL_STEP_MISSING, () -> instrument.register(SIGNED, SIGNED));
            instrument.settle(step, PAPER, SIGNED);
        }
        instrument.register(SIGNED, SIGNED);
        assertThat(instrument.state()).isEqualTo(EquityState.HELD);
        assertThat(instrument.cost()).isEqualTo(WHOLE);
        assertThat(instrument.capitalHeld()).isEqualTo(300_000);
        assertThat(instrument.claim()).isEqualTo(Money.ZERO);
        assertRefused(EQUITY_NOT_IN_THIS_STATE, () -> instrument.register(SIGNED, SIGNED));
    }

    @Test
    void convertsNoMoreThanTheClaim() {
        valued(instrument);
        assertRefused(MORE_THAN_CLAIM, () -> decide(instrument, Outcome.CONVERT, WHOLE.plus(Money.ofFen(1))));
    }

    @Test
    void theRestGoesWhereTheTermsSay() {
        var repay = held("{}", HALF);
        assertThat(repay.due()).isEqualTo(HALF);
        repay.repay(Money.ofFen(1));
        assertThat(repay.state()).isEqualTo(EquityState.HELD);
        var waive = held("{\"residual\": \"WAIVE\"}", HALF);
        assertThat(waive.kept()).isEqualTo(HALF);
        var carry = held("{\"residual\": \"CARRY_TO_NEXT_ROUND\"}", HALF);
        assertThat(carry.claim()).isEqualTo(HALF);
        trigger(carry, Trigger.FOUND_COMPANY, null, "证书");
        carry.returnTrigger();
        assertThat(carry.state()).as("what is held stays held").isEqualTo(EquityState.HELD);
    }

    @Test
    void leavesAtTheAgreedPriceAtLeast() {
        var held = held("{}", WHOLE);
        assertRefused(EXIT_BELOW_PRICE, () -> held.proposeExit(exit(held, ExitMethod.TEAM_BUY_BACK, 300_000, -1)));
        held.proposeExit(exit(held, ExitMethod.LIQUIDATION, 300_000, -1));
        held.receive(null, SIGNED);
        assertThat(held.lost()).isEqualTo(Money.ofFen(1));
        assertThat(held.state()).isEqualTo(EquityState.EXITED);
    }

    @Test
    void leavesInParts() {
        var held = held("{}", WHOLE);
        held.proposeExit(exit(held, ExitMethod.TEAM_BUY_BACK, 100_000, 0));
        held.receive(null, SIGNED);
        assertThat(held.state()).isEqualTo(EquityState.HELD);
        assertThat(held.returned()).isEqualTo(Money.ofYuan("1000000"));
        held.proposeExit(exit(held, ExitMethod.TEAM_BUY_BACK, 200_000, 0));
        held.receive(null, SIGNED);
        assertThat(held.state()).isEqualTo(EquityState.EXITED);
        assertThat(held.returned()).isEqualTo(WHOLE);
    }

    @Test
    void theOthersMayBuyFirst() {
        var held = held("{}", WHOLE);
        held.proposeExit(exit(held, ExitMethod.AGREEMENT_TRANSFER, 300_000, 0));
        var ends = SIGNED.plusDays(31);
        assertRefused(FIRST_REFUSAL_RUNS, () -> held.receive(ends, ends.minusDays(1)));
        held.receive(ends, ends);
        assertThat(held.state()).isEqualTo(EquityState.EXITED);
    }

    @Test
    void isExtendedOnceAndNoLongerThanAgreed() {
        instrument.pay(WHOLE);
        instrument.expire();
        var ends = SIGNED.plusMonths(60);
        assertThat(instrument.windowEndsOn()).isEqualTo(ends);
        assertRefused(EXTENSION_TOO_LONG, () -> instrument.extend(13, ends.plusDays(1)));
        assertRefused(EXTENSION_OVER_ALREADY, () -> instrument.extend(1, ends.plusMonths(1)));
        instrument.extend(12, ends.plusDays(1));
        instrument.expire();
        assertRefused(EXTENDED_ONCE, () -> instrument.extend(1, ends.plusMonths(12)));
    }

    @Test
    void isPaidBackByASchedule() {
        instrument.pay(WHOLE);
        instrument.expire();
        assertRefused(SCHEDULE_DOES_NOT_ADD_UP, () -> repayment(instrument, HALF));
        assertRefused(
                SCHEDULE_OUT_OF_ORDER,
                () -> instrument.agreeRepayment(
                        List.of(new Instalment(SIGNED.plusDays(2), HALF), new Instalment(SIGNED.plusDays(1), HALF)),
                        SIGNED));
        repayment(instrument, HALF, HALF);
        instrument.repay(HALF);
        assertRefused(MORE_THAN_DUE, () -> instrument.repay(HALF.plus(Money.ofFen(1))));
        assertThat(instrument.state()).isEqualTo(EquityState.REPAYING);
        instrument.repay(HALF);
        assertThat(instrument.state()).isEqualTo(EquityState.REPAID);
    }

    @Test
    void isWrittenOffWithTheWholePackOnly() {
        instrument.pay(WHOLE);
        instrument.expire();
        var papers = papers();
        papers.remove(DiligencePaper.AUDIT);
        instrument.proposeLoss("路线不可行", papers, "officer-1");
        assertRefused(DILIGENCE_PAPER_MISSING, () -> instrument.confirmLoss("officer-2"));
        assertRefused(PROPOSER_CANNOT_CONFIRM, () -> instrument.confirmLoss("officer-1"));
        instrument.refuseLoss("officer-2");
        instrument.proposeLoss("路线不可行", papers(), "officer-1");
        instrument.confirmLoss("officer-2");
        assertThat(instrument.lost()).isEqualTo(WHOLE);
        assertThat(instrument.state()).isEqualTo(EquityState.WRITTEN_OFF);
    }

    @Test
    void everythingIsDemandedBackAfterAFault() {
        var held = held("{}", HALF);
        held.findFault();
        assertThat(held.due()).isEqualTo(WHOLE);
        assertThat(held.capitalHeld()).isZero();
        held.recover(HALF);
        held.recover(HALF);
        assertThat(held.state()).isEqualTo(EquityState.RECOVERED);
    }

    /// Whatever is done in whatever order, every fen that was paid is in exactly one place, and a step that is refused
    /// changes nothing.
    @Test
    void losesNothingWhateverHappens() {
        long seed = Long.getLong("seed", 20261130L);
        var residuals = List.of("REPAY", "WAIVE", "CARRY_TO_NEXT_ROUND");
        var seen = new java.util.HashSet<EquityState>();
        for (int walk = 0; walk < 2000; walk++) {
            var random = new Random(seed + walk);
            var changes = "{\"residual\": \"%s\", \"stakeCapBp\": %s}"
                    .formatted(residuals.get(random.nextInt(3)), random.nextBoolean() ? "100" : "null");
            var some = instrument(KINDS.get(random.nextInt(KINDS.size())), changes);
            var twin = new Walk(some, random);
            for (int step = 0; step < 60; step++) {
                var before = sum(some);
                var stateBefore = some.state();
                boolean done = twin.step();
                var what = "seed %d, step %d, %s".formatted(seed + walk, step, some.state());
                assertThat(sum(some)).as(what).isEqualTo(some.paid());
                assertThat(some.cost()).as(what).isEqualTo(Lot.cost(some.lots()));
                var subscription = some.proceedings().subscription();
                if (subscription != null) {
                    assertThat(subscription.paid()).as(what).isLessThanOrEqualTo(subscription.amount());
                    assertThat(subscription.issued()).as(what).isLessThanOrEqualTo(subscription.capital());
                }
                if (!done) {
                    assertThat(some.state()).as(what).isEqualTo(stateBefore);
                    assertThat(sum(some)).as(what).isEqualTo(before);
                }
                seen.add(some.state());
            }
        }
        assertThat(seen).as("states that the walks reached").contains(EquityState.values());
    }

    /// One step at random, right or wrong.
    private static final class Walk {
        private final EquityInstrument some;
        private final Random random;

        Walk(EquityInstrument some, Random random) {
            this.some = some;
            this.random = random;
        }

        boolean step() {
            try {
                act();
                return true;
            } catch (Refusal refused) {
                return false;
            }
        }

        private void act() {
            switch (random.nextInt(20)) {
                case 0, 1 -> {
                    if (random.nextInt(4) > 0) pay(Money.ofFen(1 + random.nextInt(150_000_000)));
                    else
                        takeBack(part(
                                some.lots().isEmpty()
                                        ? some.claim()
                                        : some.lots().getLast().cost()));
                }
                case 2 -> some.report();
                case 3 -> some.acceptMilestone();
                case 4, 5 -> trigger(some, Trigger.FOUND_COMPANY, null, "证书");
                case 6 -> {
                    if (random.nextInt(4) == 0) some.returnTrigger();
                    else some.fileValuation(valuation());
                }
                case 7, 8 ->
                    decide(
                            some,
                            random.nextInt(4) > 0 ? Outcome.CONVERT : Outcome.values()[random.nextInt(3)],
                            Money.ofFen(
                                    1 + random.nextLong(1 + some.convertible().minorUnits())));
                case 9 -> some.confirmDecision("officer-" + (1 + random.nextInt(4)));
                case 10 -> {
                    if (random.nextInt(5) == 0) some.abandon();
                    else register(some);
                }
                case 11 -> {
                    long held = some.capitalHeld();
                    long capital = random.nextBoolean() ? held : 1 + random.nextLong(1 + held);
                    some.proposeExit(exit(some, ExitMethod.LIQUIDATION, capital, random.nextInt(1000) - 500));
                }
                case 12 -> {
                    if (random.nextInt(4) == 0) some.withdrawExit();
                    else some.receive(null, SIGNED);
                }
                case 13 -> some.repay(part(some.due()));
                case 14 -> some.recover(part(some.due()));
                case 15 -> {
                    if (random.nextInt(3) == 0) some.expire();
                }
                case 16 -> {
                    if (random.nextBoolean()) some.extend(6, SIGNED);
                    else repayment(some, some.claim());
                }
                case 17 -> {
                    if (random.nextInt(3) == 0) some.proposeLoss("路线不可行", papers(), "officer-1");
                }
                case 18 -> {
                    if (random.nextBoolean()) some.confirmLoss("officer-2");
                    else some.refuseLoss("officer-2");
                }
                default -> {
                    if (random.nextInt(12) == 0) some.findFault();
                }
            }
        }

        private void pay(Money amount) {
            some.pay(amount);
            some.payIn(amount, random.nextBoolean() ? Long.MAX_VALUE : random.nextInt(5_000), SIGNED);
        }

        private void takeBack(Money amount) {
            boolean possible = some.canTakeBack(amount);
            some.takeBack(amount);
            assertThat(possible).as("only what is asked first is taken back").isTrue();
        }

        private Money part(Money whole) {
            return random.nextBoolean() ? whole : Money.ofFen(1 + random.nextLong(1 + whole.minorUnits()));
        }
    }

    private static Money sum(EquityInstrument i) {
        return i.outstanding().plus(i.returned()).plus(i.kept()).plus(i.lost());
    }

    private static EquityInstrument instrument(String changes) {
        return instrument("INVEST_THEN_EQUITY", changes);
    }

    private static EquityInstrument instrument(String kind, String changes) {
        var origin = new Origin(
                UUID.randomUUID(),
                "RWS-2026-0001",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "示例公司",
                WHOLE);
        return EquityInstrument.open(UUID.randomUUID(), origin, terms(kind, changes), SIGNED);
    }

    private static void trigger(
            EquityInstrument some, Trigger trigger, @Nullable Money raised, @Nullable String stableStage) {
        some.trigger(trigger, SIGNED, "协议", raised, stableStage, SIGNED);
    }

    private static Valuation valuation() {
        return new Valuation(Basis.APPRAISAL, "评估报告", Money.ofYuan("60000000"), List.of(), 1, "officer-1");
    }

    private static void valued(EquityInstrument some) {
        some.pay(WHOLE);
        trigger(some, Trigger.FOUND_COMPANY, null, "证书");
        some.fileValuation(valuation());
    }

    private static void decide(EquityInstrument some, Outcome outcome, Money amount) {
        var conversion = outcome == Outcome.CONVERT && amount.isPositive()
                ? Conversion.of(
                        amount,
                        new Round(
                                6_000_000 + some.capitalHeld(),
                                some.capitalHeld(),
                                Money.ofYuan("60000000"),
                                Money.ZERO,
                                0,
                                some.terms().stakeCapBp()))
                : null;
        some.decide(new Decision(outcome, "纪要1号", "理由", amount, conversion, "officer-1"));
    }

    private static void converting(EquityInstrument some, Money amount) {
        valued(some);
        decide(some, Outcome.CONVERT, amount);
        some.confirmDecision("officer-2");
    }

    private static EquityInstrument held(String changes, Money amount) {
        var some = instrument(changes);
        converting(some, amount);
        register(some);
        return some;
    }

    private static void register(EquityInstrument some) {
        for (var step : LegalStep.values()) some.settle(step, PAPER, SIGNED);
        some.register(SIGNED, SIGNED);
    }

    private static Exit exit(EquityInstrument some, ExitMethod method, long capital, long aboveLeastFen) {
        var cost = Lot.cost(some.lotsFor(capital));
        var price = Money.ofFen(Math.max(0, cost.minorUnits() + aboveLeastFen));
        return new Exit(method, capital, cost, cost, price, SIGNED, "协议", null, null, false);
    }

    private static void repayment(EquityInstrument some, Money... amounts) {
        some.agreeRepayment(
                java.util.Arrays.stream(amounts)
                        .map(a -> new Instalment(SIGNED.plusMonths(6), a))
                        .toList(),
                SIGNED);
    }

    private static Map<DiligencePaper, Paper> papers() {
        var papers = new EnumMap<DiligencePaper, Paper>(DiligencePaper.class);
        for (var kind : DiligencePaper.values()) papers.put(kind, PAPER);
        return papers;
    }
}
