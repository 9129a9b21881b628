package org.fuhua.funding.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.FundingProblem.AUDITOR_CANNOT_PAY;
import static org.fuhua.funding.FundingProblem.DAY_OUT_OF_RANGE;
import static org.fuhua.funding.FundingProblem.GRANT_ABOVE_CLAIM;
import static org.fuhua.funding.FundingProblem.VOUCHER_ABOVE_CAP;
import static org.fuhua.funding.FundingProblem.VOUCHER_EXPIRED;
import static org.fuhua.funding.voucher.VoucherFixture.CHECKER;
import static org.fuhua.funding.voucher.VoucherFixture.DAY;
import static org.fuhua.funding.voucher.VoucherFixture.MAKER;
import static org.fuhua.funding.voucher.VoucherFixture.POOL;
import static org.fuhua.funding.voucher.VoucherFixture.PROVIDER;
import static org.fuhua.funding.voucher.VoucherFixture.RULE;
import static org.fuhua.funding.voucher.VoucherFixture.applied;
import static org.fuhua.funding.voucher.VoucherFixture.audited;
import static org.fuhua.funding.voucher.VoucherFixture.claimed;
import static org.fuhua.funding.voucher.VoucherFixture.contract;
import static org.fuhua.funding.voucher.VoucherFixture.issued;
import static org.fuhua.funding.voucher.VoucherFixture.service;
import static org.fuhua.testkit.Refusals.assertRefused;

import org.fuhua.funding.voucher.rule.RegionClass;
import org.fuhua.platform.money.Money;
import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class VoucherTest {
    @Test
    void movesAsTheTableSays() {
        StateTable.check(
                "voucher",
                "创新券 Innovation voucher",
                VoucherState.MOVES,
                VoucherState.APPLIED,
                VoucherState.Action.class);
    }

    @Test
    void isIssuedUpToTheCeilingOfAYear() {
        issued(50_000_000);
        var voucher = applied();
        assertRefused(
                VOUCHER_ABOVE_CAP,
                () -> voucher.issue(POOL, Money.ofFen(50_000_001), RegionClass.SECOND, "文", RULE, DAY));
    }

    @Test
    void holdsOnItsLastDayAndNoLater() {
        var voucher = issued(10_000);
        assertThat(voucher.expiresOn()).isEqualTo(DAY.plusDays(9));
        assertRefused(VOUCHER_EXPIRED, () -> voucher.reserve(contract(100), DAY.plusDays(10)));
        voucher.reserve(contract(100), DAY.plusDays(9));
        assertRefused(VOUCHER_EXPIRED, () -> voucher.complete(service(100), DAY.plusDays(10)));
        voucher.complete(service(100), DAY.plusDays(9));
        assertRefused(VOUCHER_EXPIRED, () -> voucher.claim(RULE, DAY.plusDays(10)));
    }

    @Test
    void paysForNothingThatWasAgreedBeforeOrInDaysToCome() {
        var voucher = issued(10_000);
        assertRefused(
                DAY_OUT_OF_RANGE,
                () -> voucher.reserve(new Contract(PROVIDER, "HT", 1L, DAY.minusDays(1)), DAY.plusDays(1)));
        assertRefused(
                DAY_OUT_OF_RANGE,
                () -> voucher.reserve(new Contract(PROVIDER, "HT", 1L, DAY.plusDays(2)), DAY.plusDays(1)));
    }

    @Test
    void paysItsShareOfTheLesserOfPriceAndInvoiceUpToItsFace() {
        assertThat(claimed(1_000_000, 10_000, 9_999).claimable(RULE)).isEqualTo(Money.ofFen(5_999));
        assertThat(claimed(1_000_000, 9_999, 10_000).claimable(RULE)).isEqualTo(Money.ofFen(5_999));
        assertThat(claimed(5_998, 10_000, 10_000).claimable(RULE)).isEqualTo(Money.ofFen(5_998));
        assertThat(claimed(6_000, 10_000, 10_000).claimable(RULE)).isEqualTo(Money.ofFen(6_000));
    }

    @Test
    void grantsNoMoreThanItPays() {
        var voucher = claimed(6_000, 10_000, 10_000);
        assertRefused(GRANT_ABOVE_CLAIM, () -> voucher.audit(Money.ofFen(6_001), Money.ZERO, "已核对", MAKER, RULE, DAY));
        voucher.audit(Money.ofFen(6_000), Money.ofFen(1_000), "已核对", MAKER, RULE, DAY);
        assertThat(voucher.amounts()).isEqualTo(new Amounts(7_000, 7_000, 0, 0));
    }

    @Test
    void isPaidBySomebodyElseAndGivesBackTheRest() {
        var voucher = audited(6_000, 5_000, 1_000);
        assertRefused(AUDITOR_CANNOT_PAY, () -> voucher.pay(MAKER, DAY, "GK-1", "GK-2", DAY));
        assertRefused(AUDITOR_CANNOT_PAY, () -> voucher.returnAudit(MAKER));
        voucher.pay(CHECKER, DAY, "GK-1", "GK-2", DAY);
        assertThat(voucher.amounts()).isEqualTo(new Amounts(7_000, 0, 6_000, 1_000));
    }

    @Test
    void isNotPaidBeforeItWasAudited() {
        var voucher = audited(6_000, 5_000, 0);
        assertRefused(DAY_OUT_OF_RANGE, () -> voucher.pay(CHECKER, DAY.minusDays(1), "GK-1", null, DAY));
        assertRefused(DAY_OUT_OF_RANGE, () -> voucher.pay(CHECKER, DAY.plusDays(1), "GK-1", null, DAY));
    }

    @Test
    void anAuditThatIsReturnedSetsNoBonusAside() {
        var voucher = audited(6_000, 5_000, 1_000);
        voucher.returnAudit(CHECKER);
        assertThat(voucher.amounts()).isEqualTo(new Amounts(7_000, 6_000, 0, 1_000));
        assertThat(voucher.granted()).isEqualTo(Money.ZERO);
    }

    @Test
    void whoHasToCorrectSomethingHasTheDaysForIt() {
        var voucher = claimed(6_000, 10_000, 10_000);
        voucher.sendBack(RULE, DAY.plusDays(30));
        assertThat(voucher.expiresOn()).isEqualTo(DAY.plusDays(45));
        voucher.complete(service(9_000), DAY.plusDays(45));
        voucher.claim(RULE, DAY.plusDays(45));
        assertThat(voucher.claimable(RULE)).isEqualTo(Money.ofFen(5_400));
    }

    @Test
    void aReservationThatIsCancelledLeavesTheVoucherAsItWas() {
        var voucher = issued(10_000);
        voucher.reserve(contract(100), DAY);
        voucher.cancel();
        assertThat(voucher.state()).isEqualTo(VoucherState.ISSUED);
        assertThat(voucher.amounts()).isEqualTo(new Amounts(10_000, 10_000, 0, 0));
    }

    @Test
    void givesBackAllThatItHoldsHoweverItEnds() {
        var expired = issued(10_000);
        expired.expire();
        var withdrawn = issued(10_000);
        withdrawn.withdraw();
        var rejected = claimed(10_000, 100, 100);
        rejected.reject();
        for (var voucher : new Voucher[] {expired, withdrawn, rejected})
            assertThat(voucher.amounts()).isEqualTo(new Amounts(10_000, 0, 0, 10_000));
        var refused = applied();
        refused.refuse();
        assertThat(refused.amounts()).isEqualTo(Amounts.NONE);
    }
}
