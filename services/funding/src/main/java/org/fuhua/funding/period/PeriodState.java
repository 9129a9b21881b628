package org.fuhua.funding.period;

import static org.fuhua.funding.FundingProblem.PERIOD_CLOSED;
import static org.fuhua.funding.FundingProblem.PERIOD_NOT_CLOSED;

import org.fuhua.funding.Label;
import org.fuhua.problem.Refusal;

/// Whether postings may have days of a month. A month that nobody closed is open.
public enum PeriodState {
    OPEN("未结账", "Open"),
    CLOSED("已结账", "Closed");

    enum Action {
        CLOSE,
        REOPEN;

        PeriodState from() {
            return this == CLOSE ? OPEN : CLOSED;
        }

        PeriodState to() {
            return this == CLOSE ? CLOSED : OPEN;
        }
    }

    final Label label;

    PeriodState(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /// Refuses what was done already.
    PeriodState after(Action action) {
        if (this != action.from()) throw new Refusal(this == CLOSED ? PERIOD_CLOSED : PERIOD_NOT_CLOSED);
        return action.to();
    }
}
