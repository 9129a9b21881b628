package org.fuhua.review.ethics;

import static org.fuhua.review.ReviewProblem.ETHICS_NOT_IN_THIS_STATE;

import java.util.EnumSet;
import java.util.Set;
import org.fuhua.platform.state.Transitions;

/// Where an ethics review (科技伦理审查) stands.
public enum EthicsState {
    DRAFT("准备材料", "Being prepared"),
    FILED("已提交，待受理", "Handed in"),
    RETURNED("退回补正", "Returned for completion"),
    WITHDRAWN("已撤回", "Withdrawn"),
    ACCEPTED("已受理", "Accepted"),
    SIMPLIFIED("简易程序审查中", "Simplified review"),
    MEETING("会议审查中", "Review by meeting"),
    EMERGENCY("应急审查中", "Emergency review"),
    MODIFY_APPROVE("修改后批准", "Approved once modified"),
    MODIFIED("已修改，待确认", "Modified, to be confirmed"),
    MODIFY_REVIEW("修改后再审", "Reviewed again once modified"),
    REJECTED("不予批准", "Not approved"),
    APPEALED("申诉处理中", "Under appeal"),
    DISMISSED("申诉不成立", "Appeal dismissed"),
    INITIALLY_PASSED("初步审查通过，待专家复核", "Passed, expert re-review to follow"),
    REREVIEW_REQUESTED("已申请专家复核", "Expert re-review asked for"),
    PANEL("专家复核中", "Expert re-review"),
    AGREED("专家复核同意", "Experts agreed"),
    DISAGREED("专家复核不同意", "Experts disagreed"),
    APPROVED("已批准", "Approved"),
    REGISTERED("已批准并登记", "Approved and registered"),
    SUSPENDED("已暂停", "Suspended"),
    TERMINATED("已终止", "Terminated"),
    CLOSED("已结束", "Closed");

    enum Action {
        FILE,
        RETURN,
        WITHDRAW,
        ACCEPT,
        SIMPLIFY,
        CONVENE,
        HASTEN,
        ESCALATE,
        EXTEND,
        DELIBERATE,
        APPROVE,
        PASS,
        APPROVE_MODIFIED,
        REVIEW_MODIFIED,
        REJECT,
        MODIFY,
        APPEAL,
        REOPEN,
        DISMISS,
        REQUEST_REREVIEW,
        EXEMPT,
        SEAT_PANEL,
        OPINE,
        AGREE,
        DISAGREE,
        REGISTER,
        REPORT,
        CHECK,
        SUSPEND,
        RESUME,
        RESUME_REGISTERED,
        TERMINATE,
        CLOSE
    }

    private static final String UNIT = "the unit";
    private static final String DESK = "secretary or chair";
    private static final String VOICE = "member";
    private static final String AGENCY = "officer";

    /// In which the committee deliberates.
    static final Set<EthicsState> SITTING = EnumSet.of(SIMPLIFIED, MEETING, EMERGENCY);

    /// In which the activity may go on.
    static final Set<EthicsState> STANDING = EnumSet.of(APPROVED, REGISTERED);

    static final Transitions<EthicsState, Action> MOVES = table();

    final String zh;
    final String en;

    EthicsState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    private static Transitions<EthicsState, Action> table() {
        var table = new Transitions<EthicsState, Action>(ETHICS_NOT_IN_THIS_STATE)
                .move(DRAFT, Action.FILE, FILED, UNIT)
                .move(RETURNED, Action.FILE, FILED, UNIT)
                .move(MODIFY_REVIEW, Action.FILE, FILED, UNIT)
                .move(FILED, Action.RETURN, RETURNED, DESK)
                .move(FILED, Action.ACCEPT, ACCEPTED, DESK)
                .move(ACCEPTED, Action.SIMPLIFY, SIMPLIFIED, DESK)
                .move(ACCEPTED, Action.CONVENE, MEETING, DESK)
                .move(ACCEPTED, Action.HASTEN, EMERGENCY, DESK)
                .move(SIMPLIFIED, Action.ESCALATE, MEETING, DESK)
                .move(ACCEPTED, Action.EXTEND, ACCEPTED, DESK);
        for (var state : EnumSet.of(DRAFT, FILED, RETURNED, ACCEPTED, MODIFY_APPROVE, MODIFY_REVIEW))
            table.move(state, Action.WITHDRAW, WITHDRAWN, UNIT);
        for (var state : EnumSet.of(SIMPLIFIED, MEETING)) table.move(state, Action.EXTEND, state, DESK);
        for (var state : SITTING) table.move(state, Action.DELIBERATE, state, VOICE);
        for (var state : EnumSet.of(SIMPLIFIED, MEETING, EMERGENCY, MODIFIED))
            table.move(state, Action.APPROVE, APPROVED, DESK).move(state, Action.PASS, INITIALLY_PASSED, DESK);
        for (var state : SITTING) table.move(state, Action.APPROVE_MODIFIED, MODIFY_APPROVE, DESK);
        for (var state : EnumSet.of(MEETING, EMERGENCY, MODIFIED))
            table.move(state, Action.REVIEW_MODIFIED, MODIFY_REVIEW, DESK);
        for (var state : EnumSet.of(MEETING, EMERGENCY, DISAGREED)) table.move(state, Action.REJECT, REJECTED, DESK);
        table.move(MODIFY_APPROVE, Action.MODIFY, MODIFIED, UNIT)
                .move(REJECTED, Action.APPEAL, APPEALED, UNIT)
                .move(APPEALED, Action.REOPEN, ACCEPTED, DESK)
                .move(APPEALED, Action.DISMISS, DISMISSED, DESK)
                .move(INITIALLY_PASSED, Action.REQUEST_REREVIEW, REREVIEW_REQUESTED, UNIT)
                .move(INITIALLY_PASSED, Action.EXEMPT, APPROVED, AGENCY)
                .move(REREVIEW_REQUESTED, Action.SEAT_PANEL, PANEL, AGENCY)
                .move(PANEL, Action.SEAT_PANEL, PANEL, AGENCY)
                .move(PANEL, Action.OPINE, PANEL, "panellist")
                .move(PANEL, Action.AGREE, AGREED, AGENCY)
                .move(PANEL, Action.DISAGREE, DISAGREED, AGENCY)
                .move(AGREED, Action.APPROVE, APPROVED, DESK)
                .move(APPROVED, Action.REGISTER, REGISTERED, DESK);
        for (var state : STANDING)
            table.move(state, Action.REPORT, state, UNIT)
                    .move(state, Action.CHECK, state, DESK)
                    .move(state, Action.SUSPEND, SUSPENDED, DESK)
                    .move(state, Action.TERMINATE, TERMINATED, DESK)
                    .move(state, Action.CLOSE, CLOSED, DESK);
        return table.move(SUSPENDED, Action.REPORT, SUSPENDED, UNIT)
                .move(SUSPENDED, Action.RESUME, APPROVED, DESK)
                .move(SUSPENDED, Action.RESUME_REGISTERED, REGISTERED, DESK)
                .move(SUSPENDED, Action.TERMINATE, TERMINATED, DESK);
    }
}
