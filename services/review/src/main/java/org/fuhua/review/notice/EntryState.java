package org.fuhua.review.notice;

import static org.fuhua.review.ReviewProblem.NOTICE_ENTRY_NOT_IN_THIS_STATE;

import org.fuhua.platform.state.Transitions;

/// Where one line of a public notice (公示项目) stands.
public enum EntryState {
    SHOWN("公示中", "On public notice"),
    HELD("异议处理中，暂缓生效", "Held back: an objection is being handled"),
    CONFIRMED("已生效", "In effect"),
    REMOVED("异议成立，不予立项", "Taken off: the objection was upheld"),
    REPLACED("异议成立，重新公示", "Shown anew: the objection was upheld"),
    WITHDRAWN("公示已撤回", "The notice was withdrawn");

    enum Action {
        HOLD,
        RELEASE,
        CONFIRM,
        REMOVE,
        REPLACE,
        WITHDRAW
    }

    static final Transitions<EntryState, Action> MOVES = new Transitions<EntryState, Action>(
                    NOTICE_ENTRY_NOT_IN_THIS_STATE)
            .move(SHOWN, Action.HOLD, HELD, "anyone by real name")
            .move(HELD, Action.HOLD, HELD, "anyone by real name")
            .move(HELD, Action.RELEASE, SHOWN, "handler, last objection settled")
            .move(SHOWN, Action.CONFIRM, CONFIRMED, "clock, period over")
            .move(HELD, Action.REMOVE, REMOVED, "handler upholds")
            .move(HELD, Action.REPLACE, REPLACED, "handler upholds, shown anew")
            .move(SHOWN, Action.WITHDRAW, WITHDRAWN, "officer")
            .move(HELD, Action.WITHDRAW, WITHDRAWN, "officer");

    final String publicLabelZh;
    final String publicLabelEn;

    EntryState(String publicLabelZh, String publicLabelEn) {
        this.publicLabelZh = publicLabelZh;
        this.publicLabelEn = publicLabelEn;
    }
}
