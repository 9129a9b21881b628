package org.fuhua.funding.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.FundingProblem.*;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.funding.equity.EquityFact;
import org.fuhua.funding.equity.EquityStanding.Standing;
import org.fuhua.funding.loan.FindFiledLoan.FiledLoan;
import org.fuhua.platform.money.Money;
import org.fuhua.testkit.StateTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FacilityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final FacilityRule RULE = new FacilityRules().inForceOn(DAY);
    private static final Money LIMIT = Money.ofYuan("1000000");
    private final Facility facility = proposed(EquityFact.HOLDING_REGISTERED);

    @Test
    void movesAsTheTableSays() {
        StateTable.check(
                "facility",
                "投贷联动 Credit beside equity",
                FacilityState.MOVES,
                FacilityState.PROPOSED,
                FacilityState.Action.class);
    }

    @Test
    void saysThatItsTermsWereNotCompared() {
        assertThat(RULE.verified()).isFalse();
    }

    @Test
    void nobodyAgreesToWhatTheyProposed() {
        assertRefused(PROPOSER_CANNOT_CONFIRM, () -> facility.agree("批复", "officer-1", DAY));
        assertRefused(PROPOSER_CANNOT_CONFIRM, () -> facility.refuse("不同意", "officer-1", DAY));
        facility.agree("批复", "officer-2", DAY);
        assertThat(facility.state()).isEqualTo(FacilityState.AGREED);
    }

    @Test
    void isDrawnOnlyAfterTheEventThatItNames() {
        facility.agree("批复", "officer-2", DAY);
        var one = loan("0.01", DAY);
        assertRefused(EQUITY_EVENT_MISSING, () -> facility.draw(one, held("1000000", null), RULE));
        assertRefused(
                EQUITY_EVENT_MISSING,
                () -> facility.draw(one, held("1000000", EquityFact.CONVERSION_REGISTERED), RULE));
        assertRefused(EQUITY_EVENT_MISSING, () -> facility.draw(one, held("0", EquityFact.HOLDING_REGISTERED), RULE));
        facility.draw(one, held("1000000", EquityFact.HOLDING_REGISTERED), RULE);
        assertThat(facility.drawn()).isEqualTo(Money.ofFen(1));
    }

    @Test
    void aLoanCountsFromTheDayOfTheEventToTheLastDay() {
        facility.agree("批复", "officer-2", DAY);
        var equity = held("1000000", EquityFact.HOLDING_REGISTERED);
        var last = DAY.plusMonths(RULE.drawMonths());
        assertRefused(DAY_OUT_OF_RANGE, () -> facility.draw(loan("1", DAY.minusDays(1)), equity, RULE));
        facility.draw(loan("1", DAY), equity, RULE);
        facility.draw(loan("1", last), equity, RULE);
        assertRefused(DAY_OUT_OF_RANGE, () -> facility.draw(loan("1", last.plusDays(1)), equity, RULE));
    }

    @Test
    void isDrawnToTheFenOfItsLimitAndNoFurther() {
        facility.agree("批复", "officer-2", DAY);
        var equity = held("2000000", EquityFact.HOLDING_REGISTERED);
        assertRefused(FACILITY_EXHAUSTED, () -> facility.draw(loan("1000000.01", DAY), equity, RULE));
        facility.draw(loan("999999.99", DAY), equity, RULE);
        assertThat(facility.left(equity, RULE)).isEqualTo(Money.ofFen(1));
        facility.draw(loan("0.01", DAY), equity, RULE);
        assertRefused(FACILITY_EXHAUSTED, () -> facility.draw(loan("0.01", DAY), equity, RULE));
    }

    @Test
    void isDrawnToTheRatioOfWhatIsHeld() {
        facility.agree("批复", "officer-2", DAY);
        var equity = held("600000", EquityFact.HOLDING_REGISTERED);
        assertRefused(FACILITY_EXHAUSTED, () -> facility.draw(loan("600000.01", DAY), equity, RULE));
        facility.draw(loan("600000", DAY), equity, RULE);
        var less = held("500000", EquityFact.HOLDING_REGISTERED);
        assertThat(facility.left(less, RULE)).as("some was sold").isEqualTo(Money.ZERO);
    }

    @Test
    void takesLoansOfItsBankWhoseFilingStands() {
        facility.agree("批复", "officer-2", DAY);
        var equity = held("1000000", EquityFact.HOLDING_REGISTERED);
        var money = Money.ofYuan("1");
        var other = new FiledLoan(UUID.randomUUID(), "LKD-1", "OTHER", money, DAY, true);
        assertRefused(LOAN_NOT_FOR_FACILITY, () -> facility.draw(other, equity, RULE));
        var revoked = new FiledLoan(UUID.randomUUID(), "LKD-1", "BANK", money, DAY, false);
        assertRefused(LOAN_NOT_FOR_FACILITY, () -> facility.draw(revoked, equity, RULE));
    }

    private static Facility proposed(EquityFact event) {
        return Facility.propose(
                UUID.randomUUID(),
                held("0", null),
                new Facility.Bank("BANK", "示例银行"),
                event,
                LIMIT,
                "协议",
                RULE,
                "officer-1",
                DAY);
    }

    private static Standing held(String yuan, @Nullable EquityFact fact) {
        return new Standing(
                UUID.randomUUID(),
                "RWS-1",
                UUID.randomUUID(),
                "示例公司",
                Money.ofYuan(yuan),
                fact,
                fact == null ? null : DAY);
    }

    private static FiledLoan loan(String yuan, LocalDate lentOn) {
        return new FiledLoan(UUID.randomUUID(), "LKD-1", "BANK", Money.ofYuan(yuan), lentOn, true);
    }
}
