package org.fuhua.funding.loan;

import static org.fuhua.funding.FundingProblem.LOAN_NOT_IN_THIS_STATE;

import org.fuhua.funding.Label;
import org.fuhua.platform.state.Transitions;

/// Where a filed loan stands (鲁科贷状态), and who moves it.
public enum LoanState {
    FILED("已备案，待确认", "Filed, to be confirmed"),
    CONFIRMED("已确认", "Confirmed"),
    FILING_REVOKED("已撤销备案", "Filing revoked"),
    REPAID("已按期还清", "Repaid in time"),
    SUBSIDY_CLAIMED("已申请贴息", "Subsidy claimed"),
    SUBSIDY_GRANTED("贴息待支付", "Subsidy to be paid"),
    SUBSIDY_PAID("已贴息", "Subsidy paid"),
    OVERDUE("已逾期", "Overdue"),
    SETTLED_LATE("逾期后还清", "Settled late"),
    LOSS_CERTIFIED("损失已认定", "Loss certified"),
    COMPENSATION_GRANTED("补偿待支付", "Compensation to be paid"),
    COMPENSATED("已补偿", "Compensated"),
    RECOVERED("已追回并返还", "Recovered and given back");

    enum Action {
        CONFIRM,
        REVOKE,
        REPAY,
        CLAIM,
        REFUSE_CLAIM,
        GRANT_SUBSIDY,
        PAY_SUBSIDY,
        FALL_OVERDUE,
        SETTLE,
        CERTIFY_LOSS,
        GRANT_COMPENSATION,
        PAY_COMPENSATION,
        RETURN_GRANT,
        RECOVER_PART,
        RECOVER_REST
    }

    private static final String OFFICER = "officer, as the bank tells";
    private static final String MAKER = "finance maker";
    private static final String CHECKER = "finance checker other than who granted";
    private static final String PAYER = CHECKER + ", with the treasury's voucher";
    private static final String CLOCK = "system, after the last day to confirm";

    static final Transitions<LoanState, Action> MOVES = new Transitions<LoanState, Action>(LOAN_NOT_IN_THIS_STATE)
            .move(FILED, Action.CONFIRM, CONFIRMED, "officer, with 入库登记编号 or 科融信")
            .move(FILED, Action.REVOKE, FILING_REVOKED, CLOCK)
            .move(FILED, Action.FALL_OVERDUE, OVERDUE, OFFICER)
            .move(CONFIRMED, Action.REPAY, REPAID, OFFICER)
            .move(CONFIRMED, Action.FALL_OVERDUE, OVERDUE, OFFICER)
            .move(REPAID, Action.CLAIM, SUBSIDY_CLAIMED, "enterprise, one loan, once")
            .move(SUBSIDY_CLAIMED, Action.REFUSE_CLAIM, REPAID, MAKER)
            .move(SUBSIDY_CLAIMED, Action.GRANT_SUBSIDY, SUBSIDY_GRANTED, MAKER + ", from a pool")
            .move(SUBSIDY_GRANTED, Action.RETURN_GRANT, SUBSIDY_CLAIMED, CHECKER)
            .move(SUBSIDY_GRANTED, Action.PAY_SUBSIDY, SUBSIDY_PAID, PAYER)
            .move(OVERDUE, Action.CONFIRM, OVERDUE, "officer, with 入库登记编号 or 科融信")
            .move(OVERDUE, Action.REVOKE, FILING_REVOKED, CLOCK + ", unless confirmed")
            .move(OVERDUE, Action.SETTLE, SETTLED_LATE, OFFICER)
            .move(OVERDUE, Action.CERTIFY_LOSS, LOSS_CERTIFIED, "officer, once confirmed")
            .move(LOSS_CERTIFIED, Action.GRANT_COMPENSATION, COMPENSATION_GRANTED, MAKER + ", from a pool")
            .move(COMPENSATION_GRANTED, Action.RETURN_GRANT, LOSS_CERTIFIED, CHECKER)
            .move(COMPENSATION_GRANTED, Action.PAY_COMPENSATION, COMPENSATED, PAYER)
            .move(COMPENSATED, Action.RECOVER_PART, COMPENSATED, "finance, with the receipt")
            .move(COMPENSATED, Action.RECOVER_REST, RECOVERED, "finance, with the receipt");

    final Label label;

    LoanState(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
