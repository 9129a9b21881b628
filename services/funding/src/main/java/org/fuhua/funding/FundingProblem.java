package org.fuhua.funding;

import org.fuhua.problem.Problem;

/// Every way in which this service says no.
public enum FundingProblem implements Problem {
    POOL_CODE_TAKEN("pool-code-taken", 409, "该专账代码已存在", "A pool with this code exists already"),
    APPROPRIATION_ALREADY_BOOKED(
            "appropriation-already-booked", 409, "该指标文号已在此专账入账", "This budget document is booked in the pool already"),
    INSUFFICIENT_BALANCE("insufficient-balance", 409, "账户余额不足", "The account does not hold enough"),
    BALANCE_OF_WHAT("balance-of-what", 422, "请指定 applicationId 或 callId 其中之一", "Give either applicationId or callId"),
    RESERVATION_NOT_IN_THIS_STATE(
            "reservation-not-in-this-state", 409, "该预算预留当前状态不允许此操作", "The reservation's state does not allow this"),
    BUDGET_STILL_NEEDED(
            "budget-still-needed", 409, "该指南仍有未生效的任务书，预算不能释放", "Agreements of the call still wait for this budget"),
    AGREEMENT_NOT_IN_THIS_STATE(
            "agreement-not-in-this-state", 409, "任务书当前状态不允许此操作", "The agreement's state does not allow this"),
    NO_SUCH_PARTY("no-such-party", 422, "该任务书没有此签署方", "The agreement has no such party"),
    PARTY_ALREADY_SIGNED("party-already-signed", 409, "该签署方已签署", "This party has signed already"),
    SIGNED_FOR_ANOTHER_PARTY(
            "signed-for-another-party", 409, "您已代表另一方签署，同一人不能代表两方", "You have signed for another party already"),
    MAY_NOT_SIGN_FOR_PARTY("may-not-sign-for-party", 403, "您不是该方的授权签署人", "You are not entitled to sign for this party"),
    BANK_ACCOUNT_REQUIRED(
            "bank-account-required", 422, "乙方签署时须填写收款账户", "The undertaker gives a bank account on signing"),
    BANK_ACCOUNT_NOT_WANTED(
            "bank-account-not-wanted", 422, "只有乙方签署时填写收款账户", "Only the undertaker gives a bank account"),
    COMMITMENT_EXCEEDS_RESERVATION(
            "commitment-exceeds-reservation",
            409,
            "金额超过指南剩余预算",
            "The amount exceeds what is left of the call's budget"),
    BUDGET_RELEASED("budget-released", 409, "该指南的预算已释放", "The budget of the call has been released"),
    PAYMENT_UNDER_WAY("payment-under-way", 409, "有拨付正在办理，请先办结或退回", "A payment is under way; finish or reject it first"),
    TRANCHES_UNPAID("tranches-unpaid", 409, "尚有未拨付的款项", "Some tranches are not paid yet"),
    NO_SUCH_AGREEMENT("no-such-agreement", 422, "未找到该任务书", "There is no such agreement"),
    NO_SUCH_TRANCHE("no-such-tranche", 422, "任务书中没有这一期", "The agreement has no such tranche"),
    AGREEMENT_NOT_EFFECTIVE("agreement-not-effective", 409, "任务书尚未生效或已终止", "The agreement is not in effect"),
    TRANCHE_HAS_LIVE_PAYMENT(
            "tranche-has-live-payment", 409, "该期已有未退回的拨付", "The tranche has a payment that is not rejected"),
    PAYMENT_NOT_IN_THIS_STATE(
            "payment-not-in-this-state", 409, "该拨付当前状态不允许此操作", "The payment's state does not allow this"),
    MAKER_CANNOT_CHECK("maker-cannot-check", 403, "经办人不能复核自己经办的拨付", "Who prepared a payment cannot decide on it"),
    VOUCHER_ALREADY_USED("voucher-already-used", 409, "该国库支付凭证号已使用", "This treasury voucher number is used already");

    private final String code;
    private final int status;
    private final String zh;
    private final String en;

    FundingProblem(String code, int status, String zh, String en) {
        this.code = code;
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
