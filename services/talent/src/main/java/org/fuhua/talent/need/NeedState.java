package org.fuhua.talent.need;

import static org.fuhua.talent.TalentProblem.NEED_NOT_IN_THIS_STATE;

import java.util.EnumSet;
import java.util.Set;
import org.fuhua.platform.state.Transitions;

/// Where a challenge need (揭榜挂帅) stands.
enum NeedState {
    COLLECTED("已征集", "Collected"),
    SCREENED("已筛选", "Screened"),
    REJECTED("未入选", "Not selected"),
    PUBLISHED("已发榜", "Published"),
    OPEN("揭榜中", "Open for applications"),
    MATCHED("已揭榜", "Matched"),
    NO_BID("流榜", "No bid"),
    CALL_CANCELLED("指南已取消", "Call cancelled"),
    WITHDRAWN("已撤榜", "Withdrawn");

    enum Action {
        SELECT,
        REJECT,
        PUBLISH,
        OPEN_CALL,
        MATCH,
        CLOSE_WITHOUT_BID,
        CANCEL_CALL,
        WITHDRAW
    }

    /// What anybody may see: the public list and how it went on.
    static final Set<NeedState> PUBLIC = EnumSet.of(PUBLISHED, OPEN, MATCHED, NO_BID, CALL_CANCELLED);

    static final Transitions<NeedState, Action> MOVES = new Transitions<NeedState, Action>(NEED_NOT_IN_THIS_STATE)
            .move(COLLECTED, Action.SELECT, SCREENED, "talent officer")
            .move(COLLECTED, Action.REJECT, REJECTED, "talent officer")
            .move(SCREENED, Action.PUBLISH, PUBLISHED, "talent officer")
            .move(PUBLISHED, Action.OPEN_CALL, OPEN, "applicant, by event")
            .move(OPEN, Action.MATCH, MATCHED, "review, by event")
            .move(OPEN, Action.CLOSE_WITHOUT_BID, NO_BID, "applicant, by event")
            .move(OPEN, Action.CANCEL_CALL, CALL_CANCELLED, "applicant, by event")
            .move(COLLECTED, Action.WITHDRAW, WITHDRAWN, "talent officer")
            .move(SCREENED, Action.WITHDRAW, WITHDRAWN, "talent officer")
            .move(PUBLISHED, Action.WITHDRAW, WITHDRAWN, "talent officer")
            .move(OPEN, Action.WITHDRAW, WITHDRAWN, "talent officer");

    final String zh;
    final String en;

    NeedState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }
}
