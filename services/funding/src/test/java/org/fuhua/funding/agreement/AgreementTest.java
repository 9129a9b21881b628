package org.fuhua.funding.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.funding.FundingProblem.*;
import static org.fuhua.funding.agreement.AgreementFixture.*;
import static org.fuhua.funding.agreement.Party.*;
import static org.fuhua.testkit.Refusals.assertRefused;

import org.fuhua.platform.money.Money;
import org.fuhua.testkit.StateTable;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private final Agreement agreement = drafted();

    @Test
    void movesAsTheTableSays() {
        StateTable.check(
                "agreement",
                "任务书 Agreement",
                AgreementState.MOVES,
                AgreementState.DRAFTED,
                AgreementState.Action.class);
    }

    @Test
    void isSignedInAnyOrder() {
        agreement.sign(RECOMMENDER, "recommender", DIGEST, null, NOW);
        agreement.sign(UNDERTAKER, "owner", DIGEST, ACCOUNT, NOW);
        assertThat(agreement.isFullySigned()).isFalse();
        agreement.sign(DEPARTMENT, "officer", DIGEST, null, NOW);
        assertThat(agreement.isFullySigned()).isTrue();
        assertThat(agreement.state()).isEqualTo(AgreementState.SIGNING);
    }

    @Test
    void isSignedOnceByEachParty() {
        agreement.sign(DEPARTMENT, "officer", DIGEST, null, NOW);
        assertRefused(PARTY_ALREADY_SIGNED, () -> agreement.sign(DEPARTMENT, "another officer", DIGEST, null, NOW));
    }

    @Test
    void isSignedByDifferentPeople() {
        agreement.sign(DEPARTMENT, "everywhere", DIGEST, null, NOW);
        assertRefused(SIGNED_FOR_ANOTHER_PARTY, () -> agreement.sign(UNDERTAKER, "everywhere", DIGEST, ACCOUNT, NOW));
    }

    @Test
    void wantsABankAccountFromTheUndertakerOnly() {
        assertRefused(BANK_ACCOUNT_REQUIRED, () -> agreement.sign(UNDERTAKER, "owner", DIGEST, null, NOW));
        assertRefused(BANK_ACCOUNT_NOT_WANTED, () -> agreement.sign(DEPARTMENT, "officer", DIGEST, ACCOUNT, NOW));
        assertThat(agreement.state()).isEqualTo(AgreementState.DRAFTED);
    }

    @Test
    void hasTwoPartiesWhereNobodyRecommended() {
        var direct = drafted(null);
        assertRefused(NO_SUCH_PARTY, () -> direct.sign(RECOMMENDER, "recommender", DIGEST, null, NOW));
        direct.sign(DEPARTMENT, "officer", DIGEST, null, NOW);
        direct.sign(UNDERTAKER, "owner", DIGEST, ACCOUNT, NOW);
        assertThat(direct.isFullySigned()).isTrue();
    }

    @Test
    void takesNoEffectBeforeTheLastSignature() {
        agreement.sign(DEPARTMENT, "officer", DIGEST, null, NOW);
        agreement.sign(UNDERTAKER, "owner", DIGEST, ACCOUNT, NOW);
        assertRefused(AGREEMENT_NOT_IN_THIS_STATE, () -> agreement.takeEffect(NOW));
    }

    @Test
    void takesEffectOnce() {
        var effective = effective();
        assertRefused(AGREEMENT_NOT_IN_THIS_STATE, () -> effective.takeEffect(NOW));
        assertRefused(AGREEMENT_NOT_IN_THIS_STATE, () -> effective.sign(DEPARTMENT, "officer", DIGEST, null, NOW));
    }

    @Test
    void closesOnlyWithEverythingPaid() {
        var effective = effective();
        assertRefused(TRANCHES_UNPAID, () -> effective.close(Money.ofFen(1), NOW));
        assertThat(effective.close(Money.ZERO, NOW).agreementId()).isEqualTo(effective.id());
    }

    @Test
    void isNotTerminatedWhileAPaymentIsUnderWay() {
        var effective = effective();
        assertRefused(PAYMENT_UNDER_WAY, () -> effective.terminate(AMOUNT, true, NOW));
        assertThat(effective.terminate(AMOUNT, false, NOW).returned()).isEqualTo(AMOUNT);
        assertRefused(AGREEMENT_NOT_IN_THIS_STATE, () -> effective.terminate(Money.ZERO, false, NOW));
    }

    @Test
    void keepsTheAccountNumberOutOfItsWords() {
        assertThat(ACCOUNT.toString()).doesNotContain("sealed", "示例");
        assertThat(new SignAgreement.Account("示例银行", "示例公司", "37000012345678").toString())
                .isEqualTo("Account[]");
    }
}
