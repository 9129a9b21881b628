package org.fuhua.funding.equity;

import static org.fuhua.funding.FundingProblem.EQUITY_NOT_IN_THIS_STATE;

import java.util.EnumSet;
import java.util.Set;
import org.fuhua.funding.Label;
import org.fuhua.platform.state.Transitions;

/// Where public money that may become equity stands (先投后股状态), and who moves it.
public enum EquityState {
    AGREED("已签协议", "Agreed"),
    DISBURSED("先投已拨", "Paid"),
    MONITORED("监测中", "Monitored"),
    TRIGGERED("已触发", "Triggered"),
    VALUING("作价中", "Being priced"),
    DECIDED("已决策，待复核", "Decided, to be confirmed"),
    CONVERTING("转股办理中", "Being converted"),
    HELD("持股中", "Held"),
    EXITING("退出中", "Being given up"),
    EXITED("已退出", "Given up"),
    MATURED("届满未触发", "Window over"),
    EXTENDED("已延期", "Extended"),
    REPAYING("返还中", "Being paid back"),
    REPAID("已返还", "Paid back"),
    WAIVED("放弃转股", "Conversion waived"),
    LOSS_REVIEW("损失认定中", "Loss under review"),
    WRITTEN_OFF("已核销（免责）", "Written off"),
    CLAWBACK("追回中", "Being recovered"),
    RECOVERED("已追回", "Recovered");

    enum Action {
        PAY,
        TAKE_BACK,
        TAKE_BACK_REST,
        REPORT,
        ACCEPT_MILESTONE,
        TRIGGER,
        RETURN_TRIGGER,
        FILE_VALUATION,
        DECIDE,
        REFUSE_DECISION,
        CONVERT,
        DEFER,
        PUT_OFF,
        WAIVE,
        KEEP,
        ABANDON,
        REGISTER,
        PROPOSE_EXIT,
        WITHDRAW_EXIT,
        RECEIVE_PART,
        RECEIVE_REST,
        EXPIRE,
        EXTEND,
        AGREE_REPAYMENT,
        REPAY_PART,
        REPAY_REST,
        REPAY_RESIDUAL,
        PROPOSE_LOSS,
        CONFIRM_LOSS,
        REFUSE_LOSS,
        FIND_FAULT,
        RECOVER_PART,
        RECOVER_REST
    }

    /// Where the window of conversion runs.
    static final Set<EquityState> WINDOW_RUNS = EnumSet.of(DISBURSED, MONITORED, EXTENDED);

    /// Where another tranche may be sent; what is on its way is counted wherever the money stands by then.
    static final Set<EquityState> RELEASING = EnumSet.of(AGREED, DISBURSED, MONITORED, EXTENDED);

    private static final String AT_ONCE = ", where money is invested when it is paid";
    private static final String BANK = "the bank, as finance imported";
    private static final String SECOND = "officer other than who proposed";

    static final Transitions<EquityState, Action> MOVES = new Transitions<EquityState, Action>(EQUITY_NOT_IN_THIS_STATE)
            .move(AGREED, Action.PAY, DISBURSED, "system, with the treasury's voucher")
            .move(DISBURSED, Action.PAY, DISBURSED, "system, with the treasury's voucher")
            .move(MONITORED, Action.PAY, MONITORED, "system, with the treasury's voucher")
            .move(EXTENDED, Action.PAY, EXTENDED, "system, with the treasury's voucher")
            .move(TRIGGERED, Action.PAY, TRIGGERED, "system, what was sent before")
            .move(VALUING, Action.PAY, VALUING, "system, what was sent before")
            .move(DECIDED, Action.PAY, DECIDED, "system, what was sent before")
            .move(CONVERTING, Action.PAY, CONVERTING, "system, what was sent before")
            .move(HELD, Action.PAY, HELD, "system, what was sent before")
            .move(EXITING, Action.PAY, EXITING, "system, what was sent before")
            .move(MATURED, Action.PAY, MATURED, "system, what was sent before")
            .move(REPAYING, Action.PAY, REPAYING, "system, what was sent before")
            .move(LOSS_REVIEW, Action.PAY, LOSS_REVIEW, "system, what was sent before")
            .move(CLAWBACK, Action.PAY, CLAWBACK, "system, what was sent before")
            .move(WAIVED, Action.PAY, WAIVED, "system, what was sent before")
            .move(DISBURSED, Action.TAKE_BACK, DISBURSED, BANK)
            .move(DISBURSED, Action.TAKE_BACK_REST, AGREED, BANK)
            .move(MONITORED, Action.TAKE_BACK, MONITORED, BANK)
            .move(EXTENDED, Action.TAKE_BACK, EXTENDED, BANK)
            .move(TRIGGERED, Action.TAKE_BACK, TRIGGERED, BANK)
            .move(VALUING, Action.TAKE_BACK, VALUING, BANK)
            .move(HELD, Action.TAKE_BACK, HELD, BANK)
            .move(EXITING, Action.TAKE_BACK, EXITING, BANK)
            .move(MATURED, Action.TAKE_BACK, MATURED, BANK)
            .move(REPAYING, Action.TAKE_BACK, REPAYING, BANK)
            .move(REPAYING, Action.TAKE_BACK_REST, REPAID, BANK)
            .move(LOSS_REVIEW, Action.TAKE_BACK, LOSS_REVIEW, BANK)
            .move(WAIVED, Action.TAKE_BACK, WAIVED, BANK)
            .move(CLAWBACK, Action.TAKE_BACK, CLAWBACK, BANK)
            .move(CLAWBACK, Action.TAKE_BACK_REST, RECOVERED, BANK)
            .move(DISBURSED, Action.REPORT, MONITORED, "enterprise")
            .move(MONITORED, Action.REPORT, MONITORED, "enterprise")
            .move(EXTENDED, Action.REPORT, EXTENDED, "enterprise")
            .move(MONITORED, Action.ACCEPT_MILESTONE, MONITORED, "officer")
            .move(EXTENDED, Action.ACCEPT_MILESTONE, EXTENDED, "officer")
            .move(HELD, Action.REPORT, HELD, "enterprise")
            .move(HELD, Action.ACCEPT_MILESTONE, HELD, "officer")
            .move(DISBURSED, Action.TRIGGER, TRIGGERED, "enterprise or officer")
            .move(MONITORED, Action.TRIGGER, TRIGGERED, "enterprise or officer")
            .move(EXTENDED, Action.TRIGGER, TRIGGERED, "enterprise or officer")
            .move(HELD, Action.TRIGGER, TRIGGERED, "enterprise or officer, with a claim carried to the next round")
            .move(TRIGGERED, Action.RETURN_TRIGGER, MONITORED, "officer")
            .move(TRIGGERED, Action.FILE_VALUATION, VALUING, "officer")
            .move(VALUING, Action.FILE_VALUATION, VALUING, "officer")
            .move(VALUING, Action.DECIDE, DECIDED, "officer, with the committee's minutes")
            .move(DECIDED, Action.REFUSE_DECISION, VALUING, SECOND)
            .move(DECIDED, Action.CONVERT, CONVERTING, SECOND)
            .move(DECIDED, Action.DEFER, MONITORED, SECOND)
            .move(DECIDED, Action.WAIVE, WAIVED, SECOND)
            .move(DECIDED, Action.PUT_OFF, VALUING, SECOND + AT_ONCE)
            .move(CONVERTING, Action.PUT_OFF, VALUING, "officer" + AT_ONCE)
            .move(TRIGGERED, Action.KEEP, HELD, "officer, with equity of an earlier round")
            .move(DECIDED, Action.KEEP, HELD, SECOND + ", with equity of an earlier round")
            .move(CONVERTING, Action.KEEP, HELD, "officer, with equity of an earlier round")
            .move(CONVERTING, Action.ABANDON, MONITORED, "officer")
            .move(CONVERTING, Action.REGISTER, HELD, "officer, once all legal steps are done")
            .move(HELD, Action.PROPOSE_EXIT, EXITING, "officer")
            .move(EXITING, Action.WITHDRAW_EXIT, HELD, "officer")
            .move(EXITING, Action.RECEIVE_PART, HELD, "finance, with the receipt")
            .move(EXITING, Action.RECEIVE_REST, EXITED, "finance, with the receipt")
            .move(DISBURSED, Action.EXPIRE, MATURED, "system, after the last day of the window")
            .move(MONITORED, Action.EXPIRE, MATURED, "system, after the last day of the window")
            .move(EXTENDED, Action.EXPIRE, MATURED, "system, after the last day of the window")
            .move(MONITORED, Action.EXTEND, EXTENDED, "officer, once")
            .move(MATURED, Action.EXTEND, EXTENDED, "officer, once")
            .move(MATURED, Action.AGREE_REPAYMENT, REPAYING, "officer")
            .move(REPAYING, Action.REPAY_PART, REPAYING, "finance, with the receipt")
            .move(REPAYING, Action.REPAY_REST, REPAID, "finance, with the receipt")
            .move(HELD, Action.REPAY_RESIDUAL, HELD, "finance, with the receipt")
            .move(EXITING, Action.REPAY_RESIDUAL, EXITING, "finance, with the receipt")
            .move(MONITORED, Action.PROPOSE_LOSS, LOSS_REVIEW, "officer")
            .move(EXTENDED, Action.PROPOSE_LOSS, LOSS_REVIEW, "officer")
            .move(MATURED, Action.PROPOSE_LOSS, LOSS_REVIEW, "officer")
            .move(REPAYING, Action.PROPOSE_LOSS, LOSS_REVIEW, "officer")
            .move(HELD, Action.PROPOSE_LOSS, LOSS_REVIEW, "officer")
            .move(LOSS_REVIEW, Action.CONFIRM_LOSS, WRITTEN_OFF, SECOND + ", with the whole pack of evidence")
            .move(LOSS_REVIEW, Action.REFUSE_LOSS, MATURED, SECOND)
            .move(LOSS_REVIEW, Action.KEEP, HELD, SECOND + ", with equity")
            .move(DISBURSED, Action.FIND_FAULT, CLAWBACK, "officer, after notice and defence")
            .move(MONITORED, Action.FIND_FAULT, CLAWBACK, "officer, after notice and defence")
            .move(TRIGGERED, Action.FIND_FAULT, CLAWBACK, "officer, after notice and defence")
            .move(VALUING, Action.FIND_FAULT, CLAWBACK, "officer, after notice and defence")
            .move(DECIDED, Action.FIND_FAULT, CLAWBACK, "officer, after notice and defence")
            .move(CONVERTING, Action.FIND_FAULT, CLAWBACK, "officer, after notice and defence")
            .move(HELD, Action.FIND_FAULT, CLAWBACK, "officer, after notice and defence")
            .move(EXITING, Action.FIND_FAULT, CLAWBACK, "officer, after notice and defence")
            .move(MATURED, Action.FIND_FAULT, CLAWBACK, "officer, after notice and defence")
            .move(EXTENDED, Action.FIND_FAULT, CLAWBACK, "officer, after notice and defence")
            .move(REPAYING, Action.FIND_FAULT, CLAWBACK, "officer, after notice and defence")
            .move(LOSS_REVIEW, Action.FIND_FAULT, CLAWBACK, "officer, after notice and defence")
            .move(CLAWBACK, Action.RECOVER_PART, CLAWBACK, "finance, with the receipt")
            .move(CLAWBACK, Action.RECOVER_REST, RECOVERED, "finance, with the receipt");

    final Label label;

    EquityState(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
