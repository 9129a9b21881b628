package org.fuhua.review;

import org.fuhua.problem.Problem;

/// Every way in which review says no.
public enum ReviewProblem implements Problem {
    EXPERT_KNOWN("expert-known", 409, "该专家（账号或邮箱）已入库", "An expert with this account or e-mail is known already"),
    NO_EXPERT_PROFILE("no-expert-profile", 404, "您尚未入库为评审专家", "You have no expert profile yet"),
    UNKNOWN_EXPERT("unknown-expert", 422, "没有该专家", "There is no such expert"),
    UNKNOWN_APPLICATION("unknown-application", 422, "没有该申报项目", "There is no such application"),
    UNKNOWN_CALL("unknown-call", 422, "没有该指南", "There is no such call"),
    CALL_CANCELLED("cancelled-call-not-reviewed", 409, "指南已取消，不再组织评审", "The call was cancelled; it is not reviewed"),
    CALL_NOT_CLOSED("call-not-closed", 409, "指南尚未截止，不能组织评审", "The call is not closed yet"),
    CALL_WITHOUT_APPLICATIONS(
            "call-without-applications", 409, "该指南没有通过形式审查的申报项目", "The call has no accepted applications"),
    ROUND_EXISTS("round-exists", 409, "该指南已组织评审", "The call has its round already"),
    DEADLINE_PASSED_ALREADY(
            "assessment-deadline-in-the-past", 422, "评审截止时间应晚于当前时间", "The assessment deadline must lie in the future"),
    ROUND_NOT_IN_THIS_STATE(
            "round-not-in-this-state", 409, "评审轮次当前状态不允许此操作", "The round does not allow this in its present state"),
    FEWER_REVIEWS_THAN_CALL(
            "fewer-reviews-than-call", 422, "评审人数不得少于指南规定", "Fewer reviews than the call promises are not possible"),
    LOAD_BOUNDS_CROSSED("load-bounds-crossed", 422, "专家最少项目数大于最多项目数", "The minimum load is above the maximum load"),
    PLAN_NOT_IN_THIS_STATE("plan-not-in-this-state", 409, "分配方案已被采用", "The plan was adopted already"),
    PLAN_INFEASIBLE("plan-infeasible", 409, "该方案不可行，不能采用", "The plan is infeasible and cannot be adopted"),
    PLAN_OUTDATED(
            "plan-outdated",
            409,
            "方案生成后专家、回避或项目已变化，请重新生成",
            "Experts, conflicts or applications changed since the plan was drawn; draw it again"),
    CONFLICT_TARGET_MISSING(
            "conflict-target-missing", 422, "请指定项目或单位其中之一", "Name either an application or an organisation"),
    CONFLICT_KNOWN("conflict-known", 409, "该回避关系已登记", "This conflict is declared already"),
    ASSIGNMENT_NOT_IN_THIS_STATE(
            "assignment-not-in-this-state",
            409,
            "评审任务当前状态不允许此操作",
            "The assignment does not allow this in its present state"),
    ASSESSMENT_DEADLINE_OVER("assessment-deadline-over", 409, "评审截止时间已过", "The assessment deadline is over"),
    UNKNOWN_CRITERION("unknown-criterion", 422, "评审指标不存在", "The rubric has no such criterion"),
    SCORE_OUT_OF_RANGE("score-out-of-range", 422, "分值超出该指标范围", "The score is outside the range of its criterion"),
    SCORE_MISSING("score-missing", 422, "每项指标均须评分", "Every criterion needs a score"),
    REVIEWS_OUTSTANDING("reviews-outstanding", 409, "仍有评审未提交", "Some reviews are not submitted yet"),
    DECIDED_TWICE("decided-twice", 422, "同一项目在本批中出现两次", "An application is decided twice in this batch"),
    NOT_IN_THIS_ROUND("application-not-in-this-round", 422, "项目不在本轮评审中", "The application is not in this round"),
    AWARD_MISSING("award-missing", 422, "拟立项须填写资助金额", "An award needs an amount"),
    AWARD_WITH_DECLINE("award-with-decline", 422, "不予立项不得填写资助金额", "A declined application takes no amount"),
    AWARD_ABOVE_MAXIMUM("award-above-maximum", 422, "资助金额超过指南单项上限", "The award is above the maximum of the call"),
    AWARD_ABOVE_REQUEST("award-above-request", 422, "资助金额超过申请金额", "The award is above what was requested"),
    BUDGET_EXCEEDED("call-budget-exceeded", 409, "资助总额超过指南预算", "The awards are above the budget of the call"),
    APPLICATIONS_UNDECIDED("applications-undecided", 409, "仍有项目未作出决定", "Some applications are not decided yet"),
    NOTICE_NOT_IN_THIS_STATE(
            "notice-not-in-this-state", 409, "公示当前状态不允许此操作", "The notice does not allow this in its present state"),
    PERIOD_RUNNING("notice-period-running", 409, "公示期未满", "The period of the notice is still running");

    private final String code;
    private final int status;
    private final String zh;
    private final String en;

    ReviewProblem(String code, int status, String zh, String en) {
        this.code = code;
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
