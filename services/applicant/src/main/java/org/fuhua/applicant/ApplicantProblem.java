package org.fuhua.applicant;

import org.fuhua.problem.Problem;

/// Every way in which this service says no.
public enum ApplicantProblem implements Problem {
    USCC_INVALID(
            "uscc-invalid", 422, "统一社会信用代码校验位不正确，请核对", "The unified social credit code is wrong; check its digits"),
    USCC_TAKEN(
            "uscc-taken",
            409,
            "该统一社会信用代码已登记；如确为本单位，可凭证照认领",
            "An organisation with this code is registered already; if it is yours, claim it with its certificate"),
    USCC_KIND_MISMATCH(
            "uscc-kind-mismatch",
            422,
            "统一社会信用代码的登记管理部门与单位类型不符",
            "The authority that gave this code does not register organisations of this kind"),
    USCC_UNKNOWN("uscc-unknown", 422, "该统一社会信用代码尚未登记", "No organisation with this code is registered"),
    ORGANISATION_NOT_VERIFIED(
            "organisation-not-verified",
            409,
            "单位归属尚未核验，可继续填写，核验通过后方可提交",
            "Nobody has confirmed yet that you act for this organisation; write on, and hand in once that is done"),
    ORGANISATION_VERIFIED_ALREADY(
            "organisation-verified-already", 409, "单位归属已核验", "This organisation is verified already"),
    ORGANISATION_NOT_IN_THIS_STATE(
            "organisation-not-in-this-state", 409, "单位当前状态不允许此操作", "The organisation's state does not allow this"),
    ORGANISATION_MERGED(
            "organisation-merged",
            409,
            "该单位系重复登记，已并入另一单位",
            "This was a second entry of another organisation, and was merged into it"),
    MERGER_NOT_IN_THIS_STATE(
            "merger-not-in-this-state", 409, "合并提议当前状态不允许此操作", "The merger's state does not allow this"),
    MERGER_OPEN_ALREADY(
            "merger-open-already", 409, "该单位已有待复核的合并提议", "A merger of this organisation is proposed already"),
    MERGER_INTO_ITSELF("merger-into-itself", 422, "不能并入自身", "Nothing is merged into itself"),
    MERGER_KINDS_DIFFER(
            "merger-kinds-differ", 409, "两个单位的类型不同，不能合并", "Organisations of different kinds are not merged"),
    MERGER_INTO_UNVERIFIED(
            "merger-into-unverified", 409, "保留的单位须已通过归属核验", "The organisation that stays has to be verified"),
    PROOF_NOT_IN_THIS_STATE("proof-not-in-this-state", 409, "归属证明当前状态不允许此操作", "The proof's state does not allow this"),
    PROOF_OPEN_ALREADY("proof-open-already", 409, "您已有一份未办结的归属证明", "A proof of yours is still open"),
    PROOF_INCOMPLETE("proof-incomplete", 422, "归属证明材料不齐", "The proof is not complete"),
    DECIDES_OWN_CASE("decides-own-case", 403, "不得办理本人提出或本人所在单位的事项", "Nobody decides on their own case"),
    REGION_UNKNOWN("region-unknown", 422, "行政区划代码不存在", "There is no such region"),
    DEPARTMENT_RESERVED(
            "department-reserved",
            403,
            "归口管理部门须由归口、项目主管或管理员登记",
            "Only recommenders, officers and admins register a department"),
    NOT_OWNER("not-owner", 403, "仅单位管理员可以执行此操作", "Only an owner of the organisation may do this"),
    MEMBER_EXISTS("member-exists", 409, "该人员已是本单位成员", "This person is a member already"),
    INVITED_ALREADY("invited-already", 409, "该邮箱已有待接受的邀请", "This address has an invitation already"),
    TOO_MANY_INVITATIONS("too-many-invitations", 409, "待接受的邀请过多", "Too many invitations wait to be taken"),
    INVITATION_SENT_OFTEN(
            "invitation-sent-often", 409, "该邀请已多次发送，不能再发", "This invitation was sent too often to be sent again"),
    INVITATION_UNKNOWN(
            "invitation-unknown", 404, "邀请链接无效，可能已重新发送", "This link is void; a newer one may have been sent"),
    INVITATION_EXPIRED("invitation-expired", 409, "邀请已过期，请联系单位管理员重新发送", "The invitation is over; ask for a new one"),
    INVITATION_NOT_IN_THIS_STATE(
            "invitation-not-in-this-state", 409, "邀请已被接受或撤销", "The invitation was taken or taken back"),
    INVITATION_FOR_SOMEBODY_ELSE(
            "invitation-for-somebody-else",
            403,
            "邀请发往的邮箱与您账号的邮箱不一致",
            "The invitation was sent to an address that your account does not have"),
    ADDRESS_NOT_VERIFIED(
            "address-not-verified",
            403,
            "您的账号没有已验证的邮箱，请先在账号设置中验证",
            "Your account has no verified mail address; verify one in its settings first"),
    INTEGRITY_EXCLUDED(
            "integrity-excluded",
            409,
            "因科研诚信处理决定，限制期内不得申报",
            "A decision on research misconduct keeps this out for now"),
    INTEGRITY_RECORD_INVALID("integrity-record-invalid", 422, "诚信记录未通过校验", "The integrity record is not valid"),
    INTEGRITY_RECORDED_ALREADY(
            "integrity-recorded-already", 409, "该文号的处理决定已登记", "This document's decision is on file already"),
    INTEGRITY_LIFTED_ALREADY("integrity-lifted-already", 409, "该处理决定已解除", "This decision was lifted already"),
    RELATIONS_INVALID("relations-invalid", 422, "股东与关联方未通过校验", "The relations are not valid"),
    LAST_OWNER("last-owner", 409, "单位至少须有一名管理员", "An organisation keeps at least one owner"),
    PROFILE_INVALID("profile-invalid", 422, "企业档案未通过校验", "The profile is not valid"),
    NOT_PROFILE_EDITOR(
            "not-a-profile-editor",
            403,
            "您在该单位的角色不能填报企业档案",
            "Your part in the organisation does not allow stating figures"),

    CERTIFICATE_NOT_IN_THIS_STATE(
            "certificate-not-in-this-state", 409, "该资质证书当前状态不允许此操作", "The certificate's state does not allow this"),
    CERTIFICATE_PERIOD_WRONG("certificate-period-wrong", 422, "日期不在允许的范围内", "The day is not within what is possible"),
    CERTIFICATE_NUMBER_TAKEN("certificate-number-taken", 409, "该证书已登记", "This certificate is stated already"),
    TOO_MANY_CERTIFICATES("too-many-certificates", 409, "资质证书数量已达上限", "No more certificates fit"),

    CALL_DEFINITION_INVALID("call-definition-invalid", 422, "指南定义未通过校验", "The call's definition is not valid"),
    CALL_CODE_TAKEN("call-code-taken", 409, "该指南编号已被使用", "Another call has this code"),
    CALL_NOT_IN_THIS_STATE("call-not-in-this-state", 409, "指南当前状态不允许此操作", "The call's state does not allow this"),
    TOO_MANY_TRIALS(
            "too-many-trials", 409, "试运行数量已达上限，请先删除不用的", "There are as many test runs as fit; remove one first"),
    CALL_NOT_OPEN("call-not-open", 409, "该指南当前不受理申报", "The call does not accept applications now"),
    CALL_CANCELLED("call-cancelled", 409, "该指南已取消", "The call was cancelled"),
    AMENDMENT_EMPTY("amendment-empty", 422, "修订内容与现行指南没有差别", "The amendment changes nothing"),
    AMENDMENT_NOT_ALLOWED(
            "amendment-not-allowed", 422, "此类修订不得更改所列内容", "An amendment of this kind cannot change what is listed"),
    DEADLINE_NOT_REACHED(
            "deadline-not-reached", 409, "截止时间未到，不能提前关闭", "The deadline is not over; it cannot be closed early"),

    NOT_ELIGIBLE("not-eligible", 422, "申报单位不符合指南要求", "The organisation does not meet the call's conditions"),
    NOT_RECOMMENDER("not-a-recommender", 422, "所选归口部门不存在", "The chosen recommending department does not exist"),
    RECOMMENDER_MISSING(
            "recommender-missing",
            422,
            "本指南须经归口部门推荐，请先选择推荐单位",
            "This call takes applications with a recommending department only; choose one"),
    RECOMMENDATION_OVER("recommendation-over", 409, "推荐截止时间已过", "The units' deadline is over"),
    APPLICATION_SEALED(
            "application-sealed", 409, "本指南密封受理，截止后统一开启", "Applications of this call are sealed until its deadline"),
    NOT_EDITOR("not-an-editor", 403, "您在该单位的角色不能编辑申报书", "Your part in the organisation does not allow editing"),
    NOT_SUBMITTER(
            "not-a-submitter",
            403,
            "仅单位管理员或其授权的填报人可以提交、取回或撤回申报书",
            "Only owners, and editors whom they allow, hand in, take back and withdraw"),
    STATEMENT_OUTDATED(
            "statement-outdated", 409, "承诺书已更新，请阅读后重新确认", "The statement was changed; read it and confirm again"),
    SUBMITTED_TOO_OFTEN("submitted-too-often", 409, "取回修改次数已达上限", "It was handed in as often as is allowed"),
    APPLICATION_NOT_IN_THIS_STATE(
            "application-not-in-this-state", 409, "申报书当前状态不允许此操作", "The application's state does not allow this"),
    CALL_VERSION_NEWEST(
            "call-version-newest",
            409,
            "申报书已对应指南最新版本",
            "The application follows the newest version of the call already"),
    DRAFT_EXISTS(
            "draft-exists",
            409,
            "本单位已有该指南的申报草稿，可继续填写",
            "The organisation has a draft for this call already; go on with it"),
    APPLICATION_NOT_EDITABLE(
            "application-not-editable", 409, "申报书已提交，不能修改", "The application was handed in and cannot be changed"),
    ANSWERS_INVALID("answers-invalid", 422, "填写内容未通过校验", "The answers are not valid"),
    SECTION_CONFLICT(
            "section-conflict",
            409,
            "同事刚刚修改了同一处内容，请选择保留哪一份",
            "A colleague changed the same answers meanwhile; choose which ones to keep"),
    APPLICATION_INCOMPLETE("application-incomplete", 422, "申报书尚未填写完整", "The application is not complete yet"),
    DEADLINE_OVER("deadline-over", 409, "已过申报截止时间", "The deadline is over"),
    CORRECTION_PERIOD_OVER("correction-period-over", 409, "补正期限已过", "The time for corrections is over"),
    CORRECTION_PERIOD_RUNNING("correction-period-running", 409, "补正期限未到", "The time for corrections is still running"),
    RETURNED_ALREADY("returned-already", 409, "申报书只能退回补正一次", "An application is returned for correction only once"),
    ENDORSEMENT_MISSING("endorsement-missing", 409, "归口部门尚未推荐", "The recommending department has not endorsed it yet"),
    CHECKLIST_INCOMPLETE(
            "checklist-incomplete", 422, "请先按形式审查要点逐项核对", "Tick every item of the call's formal check first"),
    DEFECTS_MISSING("defects-missing", 422, "退回补正须列明问题", "Say what has to be corrected"),
    REASON_MISSING("reason-missing", 422, "请说明理由", "Give a reason"),

    PARTNER_NOT_IN_THIS_STATE(
            "partner-not-in-this-state", 409, "合作单位当前状态不允许此操作", "The partner's state does not allow this"),
    PARTNERS_SIGN_NOT(
            "partners-sign-not", 409, "该指南不要求合作单位在线确认", "Partners do not sign applications to this call here"),
    PARTNER_TAKES_PART("partner-takes-part", 409, "该单位已在合作单位之列", "This organisation takes part already"),
    PARTNER_IS_LEAD("partner-is-lead", 422, "牵头单位不必作为合作单位", "The lead is no partner of its own"),
    TOO_MANY_PARTNERS("too-many-partners", 409, "联合体成员数已达上限", "The consortium has as many members as it may"),
    PART_CHANGED("part-changed", 409, "内容在您查看后有变化，请重新核对", "This changed since you looked at it; look again"),
    PART_INCOMPLETE("part-incomplete", 422, "本单位承担部分尚不完整", "The part is not complete yet"),
    AGREEMENT_MISSING("agreement-missing", 409, "牵头单位尚未上传联合体协议", "The lead has not uploaded the agreement yet"),
    TARGET_CALL_UNFIT("target-call-unfit", 422, "所选指南不能接收本申报", "The chosen call cannot take this application"),
    RECLASSIFICATION_OPEN(
            "reclassification-open", 409, "本申报已有待确认的转报建议", "A proposal to move it to another call is open already"),
    RECLASSIFICATION_NOT_OPEN(
            "reclassification-not-open", 409, "没有待确认的转报建议", "No proposal to move it to another call is open"),

    PLACE_UNKNOWN("place-unknown", 422, "表单中没有该字段", "The form does not ask this"),
    MENTIONED_NO_MEMBER("mentioned-no-member", 422, "只能提及本单位成员", "Only members of the organisation can be mentioned"),
    TOO_MANY_THREADS("too-many-threads", 409, "批注数量已达上限", "The application has too many conversations"),
    THREAD_FULL("thread-full", 409, "该批注的回复数量已达上限", "No more answers fit into this conversation"),
    THREAD_RESOLVED("thread-resolved", 409, "该批注已解决，请先重新打开", "This is settled; take it up again first"),

    RECOMMENDATION_QUOTA_USED(
            "recommendation-quota-used", 409, "本单位推荐名额已用完", "The unit has used up its recommendations for this call"),
    BULK_ACTION_DIFFERENT(
            "bulk-action-different", 409, "该批量办理编号已用于其他内容", "This id was used for another decision about many"),
    VIEW_NAME_TAKEN("view-name-taken", 409, "您已有同名视图", "You have a view of this name already"),
    TOO_MANY_VIEWS("too-many-views", 409, "视图数量已达上限", "No more views fit"),
    VISIT_IN_FUTURE("visit-in-future", 422, "核查日期不能晚于今天", "The visit cannot be later than today"),
    EXPORT_TOO_LARGE("export-too-large", 422, "导出行数超过上限，请缩小筛选范围", "Too many rows to export; narrow the filter"),
    SLOT_UNKNOWN("slot-unknown", 422, "指南中没有该附件项", "The call has no such attachment"),
    TOO_MANY_ATTACHMENTS("too-many-attachments", 409, "附件数量已达上限", "No more attachments fit");

    private final String code;
    private final int status;
    private final String zh;
    private final String en;

    ApplicantProblem(String code, int status, String zh, String en) {
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
