package org.fuhua.review.notice;

import static org.fuhua.review.ReviewProblem.NOTICE_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where a public notice (公示) stands.
public enum NoticeState {
    OPEN("公示中", "On public notice"),
    PENDING("公示期满，异议处理中", "Period over, objections being handled"),
    COMPLETED("公示期满", "Completed"),
    WITHDRAWN("已撤回", "Withdrawn");

    enum Action {
        COMPLETE,
        COMPLETE_PARTLY,
        WITHDRAW
    }

    static final Transitions<NoticeState, Action> MOVES = new Transitions<NoticeState, Action>(NOTICE_NOT_IN_THIS_STATE)
            .move(OPEN, Action.COMPLETE, COMPLETED, "clock; officer, sandbox call")
            .move(OPEN, Action.COMPLETE_PARTLY, PENDING, "clock, objections open; officer, sandbox call")
            .move(PENDING, Action.COMPLETE, COMPLETED, "handler, last objection settled")
            .move(OPEN, Action.WITHDRAW, WITHDRAWN, "officer");

    final String publicLabelZh;
    final String publicLabelEn;

    NoticeState(String publicLabelZh, String publicLabelEn) {
        this.publicLabelZh = publicLabelZh;
        this.publicLabelEn = publicLabelEn;
    }
}
