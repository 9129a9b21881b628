package org.fuhua.review.objection;

import static org.fuhua.review.ReviewProblem.OBJECTION_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where an objection (异议) stands.
public enum ObjectionState {
    FILED("已收到，待受理审查", "Received, to be checked"),
    CHECKING("受理审查中", "Being checked"),
    REFUSED("不予受理", "Not taken up"),
    INVESTIGATING("已受理，调查中", "Taken up, being investigated"),
    HEARING("听取被异议方意见", "The applicant is being heard"),
    RE_REVIEW("重新评审中", "Being reviewed again"),
    UPHELD("异议成立", "Upheld"),
    PARTLY_UPHELD("异议部分成立", "Partly upheld"),
    REJECTED("异议不成立", "Rejected"),
    WITHDRAWN("异议人撤回", "Withdrawn by the objector"),
    MOOT("公示已撤回，程序终止", "Ended: the notice was withdrawn");

    enum Action {
        TAKE,
        ACCEPT,
        REFUSE,
        HEAR,
        ANSWER,
        LAPSE,
        REVIEW_AGAIN,
        REVIEWED,
        UPHOLD,
        UPHOLD_PARTLY,
        REJECT,
        WITHDRAW,
        END
    }

    static final Transitions<ObjectionState, Action> MOVES = table();

    final String publicLabelZh;
    final String publicLabelEn;

    ObjectionState(String publicLabelZh, String publicLabelEn) {
        this.publicLabelZh = publicLabelZh;
        this.publicLabelEn = publicLabelEn;
    }

    private static Transitions<ObjectionState, Action> table() {
        var table = new Transitions<ObjectionState, Action>(OBJECTION_NOT_IN_THIS_STATE)
                .move(FILED, Action.TAKE, CHECKING, "officer without part in the case")
                .move(CHECKING, Action.TAKE, CHECKING, "another officer without part")
                .move(CHECKING, Action.ACCEPT, INVESTIGATING, "handler, every ground holds")
                .move(CHECKING, Action.REFUSE, REFUSED, "handler, a ground fails")
                .move(INVESTIGATING, Action.TAKE, INVESTIGATING, "another officer without part")
                .move(INVESTIGATING, Action.HEAR, HEARING, "handler")
                .move(HEARING, Action.ANSWER, INVESTIGATING, "applicant concerned")
                .move(HEARING, Action.LAPSE, INVESTIGATING, "clock, time to answer over")
                .move(INVESTIGATING, Action.REVIEW_AGAIN, RE_REVIEW, "handler")
                .move(RE_REVIEW, Action.REVIEWED, INVESTIGATING, "handler, every sheet in")
                .move(INVESTIGATING, Action.UPHOLD, UPHELD, "handler, applicant heard")
                .move(INVESTIGATING, Action.UPHOLD_PARTLY, PARTLY_UPHELD, "handler, applicant heard")
                .move(INVESTIGATING, Action.REJECT, REJECTED, "handler");
        for (var open : new ObjectionState[] {FILED, CHECKING, INVESTIGATING, HEARING, RE_REVIEW})
            table.move(open, Action.WITHDRAW, WITHDRAWN, "objector, by code")
                    .move(open, Action.END, MOOT, "officer withdraws the notice");
        return table;
    }

    /// @return whether it still keeps its line of the notice from taking effect
    boolean isOpen() {
        return !MOVES.terminal(ObjectionState.class).contains(this);
    }
}
