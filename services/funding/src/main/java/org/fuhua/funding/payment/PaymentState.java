package org.fuhua.funding.payment;

import static org.fuhua.funding.FundingProblem.PAYMENT_NOT_IN_THIS_STATE;

import org.fuhua.funding.Label;
import org.fuhua.platform.state.Transitions;

/// Where a payment stands, and who moves it.
public enum PaymentState {
    PREPARED("待复核", "To be checked"),
    APPROVED("已复核，待国库支付", "Approved, with the treasury"),
    REJECTED("已退回", "Rejected"),
    CONFIRMED("已支付", "Paid"),
    RETURNED("已退汇", "Sent back by the bank");

    enum Action {
        APPROVE,
        REJECT,
        CONFIRM,
        REFUSE,
        RETURN
    }

    static final Transitions<PaymentState, Action> MOVES = new Transitions<PaymentState, Action>(
                    PAYMENT_NOT_IN_THIS_STATE)
            .move(PREPARED, Action.APPROVE, APPROVED, "finance checker who did not prepare it")
            .move(PREPARED, Action.REJECT, REJECTED, "finance checker who did not prepare it")
            .move(APPROVED, Action.REJECT, REJECTED, "finance checker who did not prepare it")
            .move(APPROVED, Action.CONFIRM, CONFIRMED, "finance, with the treasury's voucher")
            .move(APPROVED, Action.REFUSE, REJECTED, "the bank, as finance imported")
            .move(CONFIRMED, Action.RETURN, RETURNED, "the bank, as finance imported");

    final Label label;

    PaymentState(String zh, String en) {
        this.label = new Label(zh, en);
    }
}
