package org.fuhua.applicant.application;

import org.fuhua.applicant.Words;
import org.fuhua.applicant.call.CallPhase;
import org.fuhua.applicant.progress.ProgressView;
import org.jspecify.annotations.Nullable;

/// What an applicant reads instead of internal states: where it stands, what comes next, and whose turn it is.
public record PublicWords(Words state, Words nextStep, OwedBy owedBy) {

    private static final PublicWords TAKEN_BACK = words(
            "已取回修改",
            "Taken back to be changed",
            "须在截止前重新提交，否则视为未申报",
            "Hand it in again before the deadline, or it does not count",
            OwedBy.APPLICANT);
    private static final PublicWords TAKEN_BACK_TOO_LONG = words(
            "取回后未重新提交，已截止",
            "Taken back and not handed in again, deadline over",
            "可申报后续指南",
            "Later calls are open to you",
            OwedBy.NOBODY);

    /// Whose turn it is.
    public enum OwedBy {
        APPLICANT,
        RECOMMENDER,
        OFFICER,
        EXPERTS,
        FINANCE,
        PARTIES,
        NOBODY
    }

    /// @param routed whether an endorsement is asked for
    /// @param takenBack whether it was handed in before and taken back to be changed
    /// @param call how the call looks now
    /// @param progress what other services told us, after the formal check
    public static PublicWords of(
            ApplicationState state,
            boolean routed,
            boolean takenBack,
            CallPhase call,
            @Nullable ProgressView progress) {
        if (call == CallPhase.CANCELLED && !state.isEnded())
            return words(
                    "指南已取消",
                    "The call was cancelled",
                    "无需办理，材料照常保存",
                    "Nothing to do; what you wrote is kept",
                    OwedBy.NOBODY);
        return switch (state) {
            case DRAFT ->
                call != CallPhase.CLOSED
                        ? takenBack
                                ? TAKEN_BACK
                                : words(
                                        "填写中",
                                        "Being written",
                                        "填写完整并在截止前提交",
                                        "Complete it and hand it in before the deadline",
                                        OwedBy.APPLICANT)
                        : takenBack
                                ? TAKEN_BACK_TOO_LONG
                                : words(
                                        "未提交，已截止",
                                        "Not handed in, deadline over",
                                        "可申报后续指南",
                                        "Later calls are open to you",
                                        OwedBy.NOBODY);
            case SUBMITTED ->
                routed
                        ? words(
                                "已提交，待归口推荐",
                                "Handed in, awaiting endorsement",
                                "归口管理部门出具推荐意见",
                                "The recommending department gives its opinion",
                                OwedBy.RECOMMENDER)
                        : words(
                                "已提交，待形式审查",
                                "Handed in, awaiting the formal check",
                                "主管部门形式审查",
                                "The agency checks the form",
                                OwedBy.OFFICER);
            case RECOMMENDED ->
                words("形式审查中", "In the formal check", "主管部门形式审查", "The agency checks the form", OwedBy.OFFICER);
            case NOT_RECOMMENDED ->
                words("未获归口推荐", "Not endorsed", "可申报后续指南", "Later calls are open to you", OwedBy.NOBODY);
            case SENT_BACK ->
                words(
                        "推荐单位退回修改",
                        "Sent back by the recommending department",
                        "按清单修改，在推荐截止前重新提交",
                        "Change what is listed and hand it in again before the department's deadline",
                        OwedBy.APPLICANT);
            case RETURNED ->
                words(
                        "已退回补正",
                        "Returned for correction",
                        "按清单补正并重新提交（仅一次）",
                        "Correct what is listed and hand it in again, once",
                        OwedBy.APPLICANT);
            case FORMAL_REJECTED ->
                words("形式审查未通过", "Formal check not passed", "可申报后续指南", "Later calls are open to you", OwedBy.NOBODY);
            case WITHDRAWN -> words("已撤回", "Withdrawn", "无需办理", "Nothing to do", OwedBy.NOBODY);
            case FORMAL_PASSED ->
                progress == null
                        ? words(
                                "形式审查通过，待专家评审",
                                "Formal check passed, awaiting expert review",
                                "组织专家评审",
                                "Experts are being assigned",
                                OwedBy.OFFICER)
                        : after(progress);
        };
    }

    private static PublicWords after(ProgressView progress) {
        var here = new Words(progress.zh(), progress.en());
        return switch (progress.stage()) {
            case UNDER_REVIEW ->
                new PublicWords(here, new Words("等待专家评审结果", "The experts' scores are awaited"), OwedBy.EXPERTS);
            case PROPOSED ->
                new PublicWords(here, new Words("公示期满且无异议后立项", "Awarded once the notice is over"), OwedBy.OFFICER);
            case DECLINED -> new PublicWords(here, new Words("可申报后续指南", "Later calls are open to you"), OwedBy.NOBODY);
            case AWARDED -> new PublicWords(here, new Words("等待任务书", "The agreement is being drafted"), OwedBy.OFFICER);
            case AGREEMENT_DRAFTED ->
                new PublicWords(here, new Words("请签订任务书", "Sign the agreement"), OwedBy.APPLICANT);
            case AGREEMENT_SIGNING ->
                new PublicWords(here, new Words("等待各方签订完毕", "All parties have to sign"), OwedBy.PARTIES);
            case AGREEMENT_EFFECTIVE ->
                new PublicWords(here, new Words("等待拨付首期经费", "The first payment is being prepared"), OwedBy.FINANCE);
            case PAID ->
                new PublicWords(here, new Words("按任务书实施项目", "Carry the project out as agreed"), OwedBy.APPLICANT);
        };
    }

    private static PublicWords words(String zh, String en, String nextZh, String nextEn, OwedBy owedBy) {
        return new PublicWords(new Words(zh, en), new Words(nextZh, nextEn), owedBy);
    }
}
