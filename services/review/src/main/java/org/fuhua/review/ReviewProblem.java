package org.fuhua.review;

import org.fuhua.problem.Problem;

/// Every way in which review says no.
public enum ReviewProblem implements Problem {
    EXPERT_KNOWN("expert-known", 409, "该专家（账号或邮箱）已入库", "An expert with this account or e-mail is known already"),
    NO_EXPERT_PROFILE("no-expert-profile", 404, "您尚未入库为评审专家", "You have no expert profile yet"),
    INVITATION_NOT_IN_THIS_STATE(
            "expert-invitation-not-in-this-state",
            409,
            "邀请当前状态不允许此操作",
            "The invitation does not allow this in its present state"),
    INVITATION_ANSWER_LATE("expert-invitation-answer-late", 409, "答复期限已过", "The time for the answer is over"),
    UNDERTAKING_OUTDATED("undertaking-outdated", 409, "承诺书已更新，请重新阅读", "The undertaking was changed; read it again"),
    ANSWER_BY_OUT_OF_RANGE(
            "answer-by-out-of-range",
            422,
            "答复期限须晚于现在且不晚于评审截止时间",
            "The last moment for answers lies after now and not after the assessment deadline"),
    EXPERT_MERGER_NOT_IN_THIS_STATE(
            "expert-merger-not-in-this-state",
            409,
            "合并提议当前状态不允许此操作",
            "The proposal does not allow this in its present state"),
    EXPERT_MERGER_OPEN_ALREADY("expert-merger-open", 409, "该专家已有待复核的合并提议", "This entry has an open proposal"),
    EXPERT_MERGER_OWN_CASE(
            "expert-merger-own-case", 403, "合并须由另一名主管复核", "Another officer decides; nobody decides on themselves"),
    EXPERT_MERGER_INTO_ITSELF("expert-merger-into-itself", 422, "请选择两位不同的专家", "Choose two different entries"),
    EXPERT_MERGED_ALREADY("expert-merged-already", 409, "该专家信息已并入另一条", "This entry became another one"),
    EXPERTS_READ_BOTH(
            "experts-read-both",
            409,
            "两条专家信息在进行中的评审里评审同一项目，请先作废其一",
            "Both entries read one application in a round that goes on; make one of them void first"),
    EXPERTS_SIT_BOTH(
            "experts-sit-both",
            409,
            "两条专家信息同在一场未结束的会议中，请先调整",
            "Both entries sit at one meeting that is not over; change that first"),
    EXPERT_BARRED("expert-barred", 409, "该专家处于评审资格限制期", "This expert may not judge at present"),
    BAR_LIFTED_ALREADY("bar-lifted-already", 409, "该限制已解除", "This bar was lifted already"),
    BAR_ENDS_BEFORE_START("bar-ends-before-start", 422, "止日不得早于起日", "The bar ends before it starts"),
    AVOIDANCE_REQUESTS_FULL("avoidance-requests-full", 409, "申请回避的专家或单位已达上限", "No more experts or units can be named"),
    AVOIDANCE_TOO_LATE(
            "avoidance-too-late", 409, "专家已指派，不再受理申请回避", "Experts are assigned; requests are not taken any more"),
    DOSSIER_INVALID("dossier-invalid", 422, "专家档案有误，请按提示修改", "Something in the dossier does not hold"),
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
    PLAN_SEED_NOT_DRAWN(
            "plan-seed-not-drawn",
            409,
            "该方案使用自选种子，仅供试算，不能采用；请由平台抽取种子或写明种子的公开来源",
            "The seed was thought of, not drawn: the plan is only a trial. Let the platform draw it, or name its public source"),
    SEED_DRAWN_ALREADY(
            "seed-drawn-already", 409, "该名单的种子已经抽定，不能另定", "The seed of this list was drawn already and stays"),
    SEED_MISSING("seed-missing", 422, "写明来源时须填写种子", "With its source, the seed itself must be given"),
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
    CRITERION_APPLIES(
            "criterion-applies", 422, "该指标须评分，不能标为不适用", "This criterion has to be scored; it cannot be left out"),
    NOTHING_SCORED("nothing-scored", 422, "至少须有一项指标评分", "At least one criterion has to be scored"),
    SHEET_DECIDED("sheet-decided", 409, "该项目已作出决定，不能退回评审", "The application is decided; its sheets stay"),
    NEW_DEADLINE_NEEDED("new-deadline-needed", 422, "评审截止时间已过，请给出新的截止时间", "The deadline is over; give a new one"),
    REVIEWS_OUTSTANDING("reviews-outstanding", 409, "仍有评审未提交", "Some reviews are not submitted yet"),
    DECIDED_TWICE("decided-twice", 422, "同一项目在本批中出现两次", "An application is decided twice in this batch"),
    NOT_IN_THIS_ROUND("application-not-in-this-round", 422, "项目不在本轮评审中", "The application is not in this round"),
    AWARD_MISSING("award-missing", 422, "拟立项须填写资助金额", "An award needs an amount"),
    AWARD_WITH_DECLINE("award-with-decline", 422, "不予立项不得填写资助金额", "A declined application takes no amount"),
    AWARD_ABOVE_MAXIMUM("award-above-maximum", 422, "资助金额超过指南单项上限", "The award is above the maximum of the call"),
    AWARD_ABOVE_REQUEST("award-above-request", 422, "资助金额超过申请金额", "The award is above what was requested"),
    BUDGET_EXCEEDED("call-budget-exceeded", 409, "资助总额超过指南预算", "The awards are above the budget of the call"),
    APPLICATIONS_UNDECIDED("applications-undecided", 409, "仍有项目未作出决定", "Some applications are not decided yet"),
    DEPARTURE_NOT_ALLOWED(
            "departure-not-allowed", 409, "指南规定须按排序立项，不得偏离", "The call lets no decision depart from the ranking"),
    DEPARTURE_UNEXPLAINED(
            "departure-unexplained", 422, "跳过排名靠前的项目须逐项说明理由", "Each application that is passed over needs its reason"),
    DEPARTURE_NOT_IN_THIS_STATE(
            "departure-not-in-this-state",
            409,
            "该偏离排序当前状态不允许此操作",
            "The departure does not allow this in its present state"),
    DEPARTURE_OUTDATED(
            "departure-outdated",
            409,
            "决定或排序已变化，该偏离排序须重新提出",
            "Decisions or ranking changed since; the departure has to be proposed again"),
    DEPARTURES_UNCONFIRMED(
            "departures-unconfirmed",
            409,
            "仍有偏离排序未经另一人复核",
            "Some departures from the ranking are not confirmed by another officer"),
    PART_IN_THE_DEPARTURE(
            "part-in-the-departure",
            403,
            "您参与了相关决定或与有关项目存在利益关系，不能复核",
            "You decided on this or have a tie to an application concerned; somebody else has to confirm it"),
    MEETING_SIZE("meeting-size", 422, "会评专家人数不符合指南规定", "The panel does not have as many members as the call asks for"),
    MEETING_MEMBER_TWICE("meeting-member-twice", 422, "同一专家只能列一次", "An expert sits on a panel once"),
    STAGE_NOT_IN_CALL("stage-not-in-call", 422, "指南未设该评审环节", "The call has no review of this kind"),
    MEETING_APPOINTMENT_MISSING(
            "meeting-appointment-missing", 422, "答辩、现场考察须写明时间和地点", "An interview or a visit needs its date and place"),
    MEETING_WITHOUT_APPLICATIONS(
            "meeting-without-applications", 422, "请选择参加答辩或接受考察的项目", "Say who is interviewed or visited"),
    MEETING_PLACE_MISSING(
            "meeting-place-missing",
            422,
            "请填写地点（现场考察）或地点、线上链接之一",
            "A visit needs its place; anything else a place or a link"),
    MEETING_TIME_SHORT("meeting-time-short", 422, "结束时间不足以安排全部项目", "It is over before all applications had their time"),
    MEETING_NOTICE_SHORT("meeting-notice-short", 422, "距开始时间太近，须提前通知申报单位", "Applicants would hear of it too late"),
    MEETING_MEMBER_TIED(
            "meeting-member-tied",
            409,
            "考察组成员须回避所考察的项目",
            "A member of the group has a tie to an application that it visits"),
    MEETING_NOT_YET("meeting-not-yet", 409, "未到约定日期", "Its day has not come yet"),
    MEETING_WITHOUT_FINDINGS(
            "meeting-without-findings", 409, "会评不填写考察评分", "A panel that meets by itself writes no sheets"),
    MEETING_FINDINGS_MISSING(
            "meeting-findings-missing",
            409,
            "填写评分的在场专家不足规定人数",
            "Fewer members in the room have written their sheet than the quorum"),
    MEETING_SCORE_FROM_SHEETS(
            "meeting-score-from-sheets",
            422,
            "答辩、考察得分为在场专家评分的平均分，不另填写",
            "The score is the mean of the members' sheets; it is not stated"),
    MEETING_NOT_IN_THIS_STATE(
            "meeting-not-in-this-state", 409, "会评当前状态不允许此操作", "The meeting does not allow this in its present state"),
    MEETING_ITEM_NOT_IN_THIS_STATE(
            "meeting-item-not-in-this-state",
            409,
            "该议题当前状态不允许此操作",
            "The item does not allow this in its present state"),
    MEETING_ITEM_KNOWN("meeting-item-known", 409, "该项目已在议程中", "The application is on the agenda already"),
    MEETING_AGENDA_EMPTY("meeting-agenda-empty", 409, "议程中没有项目", "The agenda is empty"),
    MEETING_ITEM_OPEN("meeting-item-open", 409, "有议题正在进行", "An item is being dealt with"),
    MEETING_QUORUM_MISSING(
            "meeting-quorum-missing", 409, "在场专家不足规定人数", "Fewer members are in the room than the quorum"),
    MEETING_OUT_OF_ROOM("meeting-out-of-room", 403, "该议题须您回避", "You are out of the room for this item"),
    MEETING_NOT_PRESIDING("meeting-not-presiding", 403, "仅主持人可执行此操作", "Only who presides over this item may do this"),
    MEETING_NOT_PRESENT("meeting-not-present", 409, "您未签到", "You are not present at the meeting"),
    MEETING_VOTES_MISSING("meeting-votes-missing", 409, "投票人数不足规定人数", "Fewer have voted than the quorum"),
    FEEDBACK_BEFORE_RESULT(
            "feedback-before-result",
            409,
            "结果公示后才能向申报单位反馈意见",
            "Comments are released once the result is on public notice"),
    FEEDBACK_UNKNOWN_COMMENT("feedback-unknown-comment", 422, "没有这条专家意见", "The application has no such comment"),
    FEEDBACK_RELEASED_ALREADY("feedback-released-already", 409, "该意见已反馈", "The comment was released already"),
    FEEDBACK_NAMES_EXPERT(
            "feedback-names-expert",
            422,
            "意见中含有专家身份信息，不能反馈",
            "The comment gives an expert away and cannot be released"),
    NOTICE_NOT_IN_THIS_STATE(
            "notice-not-in-this-state", 409, "公示当前状态不允许此操作", "The notice does not allow this in its present state"),
    UNKNOWN_ORGANISATION("unknown-organisation-to-review", 422, "没有该单位", "There is no such organisation"),
    COMMITTEE_NOT_COMPOSED(
            "ethics-committee-not-composed", 422, "委员会组成不符合办法规定", "The committee is not composed as the measures ask"),
    COMMITTEE_TERM_TOO_LONG(
            "ethics-committee-term-too-long", 422, "委员任期超过办法规定", "The term is longer than the measures allow"),
    COMMITTEE_NOT_IN_OFFICE("ethics-committee-not-in-office", 409, "委员会不在任期内", "The committee is not in office"),
    COMMITTEE_NOT_RESPONSIBLE(
            "ethics-committee-not-responsible",
            422,
            "本单位设有委员会的由其审查，未设的委托区域委员会",
            "A unit with a committee asks it; one without entrusts a regional committee"),
    NOT_COMMITTEE_SEAT(
            "not-this-committee-seat", 403, "您在委员会中的职务不能执行此操作", "Your seat on the committee does not allow this"),
    NOT_WRITER_OF_UNIT(
            "not-a-writer-of-the-unit", 403, "您在该单位的角色不能填报", "Your role in the organisation does not allow this"),
    ETHICS_NOT_IN_THIS_STATE(
            "ethics-not-in-this-state",
            409,
            "伦理审查当前状态不允许此操作",
            "The ethics review does not allow this in its present state"),
    ETHICS_REVIEW_EXISTS("ethics-review-exists", 409, "该项目已有进行中的伦理审查", "The application has an ethics review already"),
    ETHICS_UNKNOWN_CODE("ethics-unknown-code", 422, "办法中没有该项", "The measures have no such entry"),
    ETHICS_PACK_INCOMPLETE("ethics-pack-incomplete", 422, "材料不齐，不能提交", "The pack is not complete"),
    ETHICS_FILES_FULL("ethics-files-full", 409, "文件数量已达上限", "No more files fit"),
    ETHICS_LISTED_UNEXPLAINED(
            "ethics-listed-unexplained", 422, "请说明是否属于清单活动的理由", "Say why the activity is or is not a listed one"),
    ETHICS_LACK_TOLD_LATE(
            "ethics-lack-told-late",
            422,
            "补正要求须一次性告知，首次未提出的不得再次退回",
            "What is lacking is told in one go; this was not named the first time"),
    ETHICS_LISTED_NOT_SIMPLIFIED(
            "ethics-listed-not-simplified",
            409,
            "清单活动不适用简易程序",
            "A listed activity is not reviewed in the simplified way"),
    ETHICS_TO_MEETING(
            "ethics-to-meeting",
            409,
            "委员意见不一致或为否定意见，应转为会议审查",
            "Members differ or do not approve; it goes to a meeting"),
    ETHICS_QUORUM_MISSING(
            "ethics-quorum-missing", 409, "到会委员不符合办法规定", "The members present are not those that the measures ask"),
    ETHICS_NO_MAJORITY("ethics-no-majority", 409, "赞成人数未达到规定比例", "No outcome has the majority that is needed"),
    ETHICS_MINUTES_MISSING("ethics-minutes-missing", 422, "请填写会议记录", "The minutes are missing"),
    ETHICS_MEMBER_RECUSED("ethics-member-recused", 409, "该委员已回避", "The member keeps away from this review"),
    ETHICS_NOT_PRESENT("ethics-not-present", 409, "您不在到会委员之列，不能表决", "You are not among the members present"),
    ETHICS_EXTENSION_TOO_LONG("ethics-extension-too-long", 422, "延长天数超过规定", "The extension is longer than allowed"),
    ETHICS_APPEAL_LATE("ethics-appeal-late", 409, "申诉期限已过", "The time to appeal is over"),
    PANEL_NOT_COMPOSED(
            "rereview-panel-not-composed", 422, "复核专家组组成不符合办法规定", "The panel is not composed as the measures ask"),
    PANELLIST_TIED(
            "rereview-panellist-tied", 422, "该专家为委员会委员或存在利益关系，应当回避", "The expert sits on the committee or has a tie"),
    ETHICS_NOT_LISTED("ethics-not-listed", 409, "该活动不属于清单活动，无需登记", "The activity is not a listed one"),
    ETHICS_FOLLOW_UP_MISSING("ethics-follow-up-missing", 409, "尚无待审的跟踪报告", "No follow-up report waits to be checked"),
    PERIOD_RUNNING("notice-period-running", 409, "公示期未满", "The period of the notice is still running"),
    PERIOD_NOT_SHORTENED(
            "notice-period-not-shortened",
            409,
            "公示期不能提前结束；只有演练指南的公示可以",
            "The period of a public notice cannot be shortened, except for a sandbox call"),
    NOTICE_ENTRY_NOT_IN_THIS_STATE(
            "notice-entry-not-in-this-state",
            409,
            "公示项目当前状态不允许此操作",
            "The line of the notice does not allow this in its present state"),
    OBJECTION_AFTER_PERIOD("objection-after-period", 409, "公示期已过，异议逾期不予受理", "The period to object is over"),
    UNKNOWN_OBJECTION_KIND("unknown-objection-kind", 422, "没有该异议类型", "There is no such kind of objection"),
    OBJECTION_ANONYMOUS("objection-anonymous", 422, "异议须实名提出，匿名不予受理", "Objections are by real name only"),
    OBJECTION_UNREACHABLE(
            "objection-unreachable", 422, "请至少填写一种联系方式（电话或邮箱）", "Give a phone number or a mail address at least"),
    OBJECTION_WITHOUT_EVIDENCE("objection-without-evidence", 422, "异议须附证据材料", "An objection needs evidence"),
    OBJECTION_WITHOUT_SEAL(
            "objection-without-seal", 422, "单位异议须附加盖公章的异议书扫描件", "A unit adds a scan of its letter with its seal"),
    OBJECTION_CHECKS_INCOMPLETE(
            "objection-checks-incomplete", 422, "每项受理条件均须审查", "Every ground for taking it up has to be looked at"),
    OBJECTION_NOT_IN_THIS_STATE(
            "objection-not-in-this-state",
            409,
            "异议当前状态不允许此操作",
            "The objection does not allow this in its present state"),
    ROUND_WITHHELD(
            "round-withheld",
            403,
            "您与本轮某一项目存在利害关系，须回避，不能查看或办理涉及全部项目的事项",
            "You have a tie to an application of this round and must keep away from what concerns all of them"),
    PART_IN_THE_CASE("part-in-the-case", 403, "您与该异议案件有关，须回避", "You have a part in this case and must keep away"),
    NOT_THE_HANDLER("not-the-handler", 403, "仅承办人可办理该异议", "Only the handler of this objection may do this"),
    REPLY_MISSING("objection-reply-missing", 422, "不予受理须书面答复异议人", "Who is not taken up gets an answer"),
    OBJECTOR_NAMED("objector-named", 422, "文字中含有异议人身份信息，请删去", "The text gives away who objects"),
    HEARING_OVER("hearing-over", 409, "陈述意见期限已过", "The time to answer is over"),
    APPLICANT_NOT_HEARD(
            "applicant-not-heard",
            409,
            "认定异议成立前须听取被异议方意见",
            "The applicant concerned has to be heard before this is upheld"),
    TOO_FEW_EXPERTS("too-few-experts", 409, "符合条件的其他专家不足", "There are too few other experts without conflict"),
    RULING_WITHOUT_DECISION("ruling-without-decision", 422, "异议成立须作出新的决定", "What is upheld needs another decision"),
    RULING_WITH_DECISION("ruling-with-decision", 422, "异议不成立不得变更决定", "What is rejected changes no decision");

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
