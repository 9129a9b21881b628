package org.fuhua.funding.voucher;

import static org.fuhua.funding.FundingProblem.VOUCHER_NOT_IN_THIS_STATE;

import java.util.EnumSet;
import java.util.Set;
import org.fuhua.funding.Label;
import org.fuhua.platform.state.Transitions;

/// Where an innovation voucher stands (创新券状态), and who moves it.
public enum VoucherState {
    APPLIED("待发放", "Asked for"),
    ISSUED("已发放", "Issued"),
    RESERVED("已预约服务", "Service reserved"),
    SERVICE_DONE("服务已完成", "Service done"),
    CLAIMED("已申请兑付", "Claimed"),
    AUDITED("已审核，待支付", "Audited, to be paid"),
    PAID("已兑付", "Paid"),
    REJECTED("未通过", "Rejected"),
    EXPIRED("已过期", "Expired"),
    WITHDRAWN("已放弃", "Given up");

    enum Action {
        ISSUE,
        REFUSE,
        WITHDRAW,
        RESERVE,
        CANCEL,
        COMPLETE,
        CLAIM,
        SEND_BACK,
        REJECT,
        AUDIT,
        RETURN_AUDIT,
        PAY,
        EXPIRE
    }

    /// Where the last day counts: whoever claimed in time is not late.
    static final Set<VoucherState> RUNNING = EnumSet.of(ISSUED, RESERVED, SERVICE_DONE);

    private static final String HOLDER = "holder";
    private static final String MAKER = "finance maker";
    private static final String CHECKER = "finance checker other than who audited";
    private static final String CLOCK = "system, after the last day";

    static final Transitions<VoucherState, Action> MOVES = new Transitions<VoucherState, Action>(
                    VOUCHER_NOT_IN_THIS_STATE)
            .move(APPLIED, Action.ISSUE, ISSUED, "officer or finance maker, from a pool")
            .move(APPLIED, Action.WITHDRAW, WITHDRAWN, HOLDER)
            .move(APPLIED, Action.REFUSE, REJECTED, "officer or finance maker")
            .move(ISSUED, Action.RESERVE, RESERVED, HOLDER + ", with a contract")
            .move(ISSUED, Action.WITHDRAW, WITHDRAWN, HOLDER)
            .move(ISSUED, Action.EXPIRE, EXPIRED, CLOCK)
            .move(RESERVED, Action.CANCEL, ISSUED, HOLDER)
            .move(RESERVED, Action.COMPLETE, SERVICE_DONE, HOLDER + ", with report and invoice")
            .move(RESERVED, Action.EXPIRE, EXPIRED, CLOCK)
            .move(SERVICE_DONE, Action.COMPLETE, SERVICE_DONE, HOLDER + ", correcting report or invoice")
            .move(SERVICE_DONE, Action.CLAIM, CLAIMED, HOLDER)
            .move(SERVICE_DONE, Action.EXPIRE, EXPIRED, CLOCK)
            .move(CLAIMED, Action.SEND_BACK, SERVICE_DONE, MAKER)
            .move(CLAIMED, Action.AUDIT, AUDITED, MAKER)
            .move(CLAIMED, Action.REJECT, REJECTED, MAKER)
            .move(AUDITED, Action.RETURN_AUDIT, CLAIMED, CHECKER)
            .move(AUDITED, Action.PAY, PAID, CHECKER + ", with the treasury's voucher");

    final Label label;

    VoucherState(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
