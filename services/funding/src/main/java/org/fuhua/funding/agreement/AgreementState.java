package org.fuhua.funding.agreement;

import static org.fuhua.funding.FundingProblem.AGREEMENT_NOT_IN_THIS_STATE;

import org.fuhua.funding.Label;
import org.fuhua.platform.state.Transitions;

/// Where an agreement (任务书) stands, and who moves it.
public enum AgreementState {
    DRAFTED("待签署", "To be signed"),
    SIGNING("签署中", "Being signed"),
    EFFECTIVE("已生效", "In effect"),
    SUSPENDED("已暂停", "Suspended"),
    CLOSED("已结题", "Closed"),
    TERMINATED("已终止", "Terminated"),
    REVOKED("已撤销", "Revoked");

    enum Action {
        SIGN,
        TAKE_EFFECT,
        SUSPEND,
        RESUME,
        CLOSE,
        TERMINATE,
        REVOKE
    }

    static final Transitions<AgreementState, Action> MOVES = new Transitions<AgreementState, Action>(
                    AGREEMENT_NOT_IN_THIS_STATE)
            .move(DRAFTED, Action.SIGN, SIGNING, "any party")
            .move(SIGNING, Action.SIGN, SIGNING, "a party that has not signed")
            .move(SIGNING, Action.TAKE_EFFECT, EFFECTIVE, "system, once all have signed and the budget is reserved")
            .move(EFFECTIVE, Action.SUSPEND, SUSPENDED, "two officers, with no payment under way")
            .move(SUSPENDED, Action.RESUME, EFFECTIVE, "who decides on changes")
            .move(EFFECTIVE, Action.CLOSE, CLOSED, "officer, after acceptance and with everything paid")
            .move(DRAFTED, Action.TERMINATE, TERMINATED, "officer")
            .move(SIGNING, Action.TERMINATE, TERMINATED, "officer")
            .move(EFFECTIVE, Action.TERMINATE, TERMINATED, "who decides on changes, with no payment under way")
            .move(SUSPENDED, Action.TERMINATE, TERMINATED, "who decides on changes")
            .move(EFFECTIVE, Action.REVOKE, REVOKED, "two officers, upon fault, with no payment under way")
            .move(SUSPENDED, Action.REVOKE, REVOKED, "two officers, upon fault");

    final Label label;

    AgreementState(String zh, String en) {
        this.label = new Label(zh, en);
    }

    public Label label() {
        return label;
    }
}
