package org.fuhua.funding;

import org.fuhua.problem.Problem;

/// Every way in which this service says no.
public enum FundingProblem implements Problem {
    POOL_CODE_TAKEN("pool-code-taken", 409, "该专账代码已存在", "A pool with this code exists already"),
    APPROPRIATION_ALREADY_BOOKED(
            "appropriation-already-booked", 409, "该指标文号已在此专账入账", "This budget document is booked in the pool already"),
    RECLAMATION_ALREADY_BOOKED(
            "reclamation-already-booked", 409, "该收回文号已在此专账入账", "This reclamation is booked in the pool already"),
    SHARES_DO_NOT_ADD_UP(
            "shares-do-not-add-up", 422, "出资比例合计须为 100%，且出资方不能重复", "Shares add up to 100 %, each co-funder once"),
    COFUNDER_ALREADY_PAID("cofunder-already-paid", 409, "该出资方已有资金到位，不能移除", "The co-funder has brought money and stays"),
    NO_SUCH_COFUNDER("no-such-cofunder", 422, "请填写该专账的出资方", "Name one of the pool's co-funders"),
    INSUFFICIENT_BALANCE("insufficient-balance", 409, "账户余额不足", "The account does not hold enough"),
    NO_SUCH_ACCOUNT("no-such-account", 422, "未找到该账户", "There is no such account"),
    ACCOUNTS_OF_DIFFERENT_POOLS(
            "accounts-of-different-pools", 422, "两个账户不属于同一专账", "The accounts belong to different pools"),
    NOT_A_LINE("not-a-line", 422, "只能在可用资金与分配额度之间调剂", "Only available and allotted money is transferred by hand"),
    SAME_ACCOUNT_TWICE("same-account-twice", 422, "转出与转入不能是同一账户", "Money moves between two different accounts"),
    BOOKED_IN_THE_FUTURE("booked-in-the-future", 422, "记账日期不能晚于今天", "Nothing is booked on a day to come"),
    PERIOD_CLOSED("period-closed", 409, "该会计期间已结账", "The period is closed"),
    PERIOD_NOT_CLOSED("period-not-closed", 409, "该会计期间未结账", "The period is not closed"),
    PERIOD_NOT_OVER("period-not-over", 409, "该月尚未结束，不能结账", "The month is not over yet"),
    CLOSER_CANNOT_REOPEN("closer-cannot-reopen", 403, "结账人不能反结账，须由他人办理", "Who closed a period cannot open it again"),
    BOOKS_NOT_BALANCED("books-not-balanced", 409, "账簿不平，不能结账", "The books do not balance; the period stays open"),
    NOT_REVERSED_BY_HAND(
            "not-reversed-by-hand",
            409,
            "该凭证由业务产生，须通过其业务更正",
            "This was posted by a business act and is corrected through it"),
    ALREADY_REVERSED("already-reversed", 409, "该凭证已冲销", "The transaction is reversed already"),
    POSTER_CANNOT_REVERSE("poster-cannot-reverse", 403, "记账人不能冲销自己的凭证", "Who posted cannot reverse it"),
    STATEMENT_TOO_LONG(
            "statement-too-long", 422, "该期间的明细过多，请缩短期间", "There are too many entries; ask for a shorter period"),
    PERIOD_BACKWARDS("period-backwards", 422, "起始日期不能晚于截止日期", "The first day is after the last"),
    LEDGER_CONFLICT(
            "ledger-conflict", 409, "与同时进行的记账冲突，未记账，请重试", "Other postings came between; nothing was posted, try again"),
    BALANCE_OF_WHAT("balance-of-what", 422, "请指定 applicationId 或 callId 其中之一", "Give either applicationId or callId"),
    RESERVATION_NOT_IN_THIS_STATE(
            "reservation-not-in-this-state", 409, "该预算预留当前状态不允许此操作", "The reservation's state does not allow this"),
    BUDGET_STILL_NEEDED(
            "budget-still-needed", 409, "该指南仍有未生效的任务书，预算不能释放", "Agreements of the call still wait for this budget"),
    AGREEMENT_NOT_IN_THIS_STATE(
            "agreement-not-in-this-state", 409, "任务书当前状态不允许此操作", "The agreement's state does not allow this"),
    NO_SUCH_PARTY("no-such-party", 422, "该任务书没有此签署方", "The agreement has no such party"),
    PARTY_ALREADY_SIGNED("party-already-signed", 409, "该签署方已签署", "This party has signed already"),
    SIGNED_FOR_ANOTHER_PARTY(
            "signed-for-another-party", 409, "您已代表另一方签署，同一人不能代表两方", "You have signed for another party already"),
    MAY_NOT_SIGN_FOR_PARTY("may-not-sign-for-party", 403, "您不是该方的授权签署人", "You are not entitled to sign for this party"),
    BANK_ACCOUNT_REQUIRED(
            "bank-account-required", 422, "乙方签署时须填写收款账户", "The undertaker gives a bank account on signing"),
    BANK_ACCOUNT_NOT_WANTED(
            "bank-account-not-wanted", 422, "只有乙方签署时填写收款账户", "Only the undertaker gives a bank account"),
    AGREEMENT_DOCUMENT_CHANGED(
            "agreement-document-changed",
            409,
            "任务书文件与您阅读的不一致，请重新打开文件后签署",
            "The document is not the one that you read; open it again before signing"),
    CHANGE_NOT_IN_THIS_STATE(
            "change-not-in-this-state", 409, "该变更当前状态不允许此操作", "The change's state does not allow this"),
    CHANGE_REQUIRED(
            "change-required",
            409,
            "已生效的任务书须通过变更申请终止，由他人审批",
            "An agreement in effect is terminated by a change that somebody else approves"),
    CHANGE_ALREADY_REQUESTED(
            "change-already-requested", 409, "已有同类变更待审批", "A change of this kind is waiting for a decision already"),
    MAY_NOT_ASK_FOR_CHANGE(
            "may-not-ask-for-change", 403, "您不能申请此类变更", "You are not entitled to ask for a change of this kind"),
    MAY_NOT_DECIDE_CHANGE(
            "may-not-decide-change", 403, "您不能审批此类变更", "You are not entitled to decide on a change of this kind"),
    ASKER_CANNOT_DECIDE("asker-cannot-decide", 403, "申请人不能审批自己的申请", "Who asked for a change cannot decide on it"),
    MONTHS_FOR_PERIOD_ONLY("months-for-period-only", 422, "只有延期须填写月数", "Months are given for a longer period only"),
    STACKING_NOT_ALLOWED(
            "stacking-not-allowed",
            409,
            "该单位已获得的资助不得与本项目叠加",
            "What the organisation has already may not be added to by this"),
    INVOICE_PAID_ALREADY("invoice-paid-already", 409, "该发票已由财政资金支付", "Public money has paid this invoice already"),
    COFUNDERS_BEHIND("cofunders-behind", 409, "共同出资方配套资金未按比例到位", "Co-funders have not brought their share"),
    HEADS_FOR_BUDGET_ONLY(
            "heads-for-budget-only",
            422,
            "只有预算调剂须填写各科目金额",
            "Amounts by head are given for a change of the budget only"),
    HEAD_TWICE("head-twice", 422, "同一科目填写了两次", "The head is there twice"),
    BUDGET_TOTAL_DIFFERS(
            "budget-total-differs", 422, "各科目合计须等于任务书金额", "The heads do not add up to the agreement's amount"),
    BUDGET_UNCHANGED("budget-unchanged", 422, "各科目金额没有变化", "No head changes"),
    BUDGET_BELOW_SPENDING(
            "budget-below-spending", 409, "科目金额不能低于已报告的支出", "The head would be less than what is reported as spent"),
    SPENDING_ABOVE_BUDGET(
            "spending-above-budget", 409, "支出超过该科目预算，请先办理预算调剂", "More than the head's budget; adjust the budget first"),
    COMMITMENT_EXCEEDS_RESERVATION(
            "commitment-exceeds-reservation",
            409,
            "金额超过指南剩余预算",
            "The amount exceeds what is left of the call's budget"),
    BUDGET_RELEASED("budget-released", 409, "该指南的预算已释放", "The budget of the call has been released"),
    PAYMENT_UNDER_WAY("payment-under-way", 409, "有拨付正在办理，请先办结或退回", "A payment is under way; finish or reject it first"),
    TRANCHES_UNPAID("tranches-unpaid", 409, "尚有未拨付的款项", "Some tranches are not paid yet"),
    NO_SUCH_AGREEMENT("no-such-agreement", 422, "未找到该任务书", "There is no such agreement"),
    NO_SUCH_TRANCHE("no-such-tranche", 422, "任务书中没有这一期", "The agreement has no such tranche"),
    AGREEMENT_NOT_EFFECTIVE("agreement-not-effective", 409, "任务书尚未生效或已终止", "The agreement is not in effect"),
    ETHICS_APPROVAL_MISSING(
            "ethics-approval-missing",
            409,
            "该项目尚未取得伦理审查批准，或批准已暂停、终止，不能拨款",
            "The project has no ethics approval that stands; it cannot be paid"),
    TRANCHE_HAS_LIVE_PAYMENT(
            "tranche-has-live-payment", 409, "该期已有未退回的拨付", "The tranche has a payment that is not rejected"),
    PAYMENT_NOT_IN_THIS_STATE(
            "payment-not-in-this-state", 409, "该拨付当前状态不允许此操作", "The payment's state does not allow this"),
    PAYMENT_IN_RUN("payment-in-run", 409, "该拨付已编入批次，由批次统一复核", "The payment is part of a run and is decided with it"),
    NOTHING_TO_PAY("nothing-to-pay", 422, "没有可编入批次的拨付", "No payment can be put into a run"),
    NOT_FOR_THIS_RUN(
            "not-for-this-run",
            422,
            "部分拨付不属于该专账、已编入批次或不在待复核状态",
            "Some payments are of another pool, in a run, or decided"),
    RUN_NOT_IN_THIS_STATE("run-not-in-this-state", 409, "该批次当前状态不允许此操作", "The run's state does not allow this"),
    MAKER_CANNOT_CHECK_RUN("maker-cannot-check-run", 403, "经办人不能复核自己编制的批次", "Who prepared a run cannot check it"),
    CHECKED_RUN_ALREADY(
            "checked-run-already", 403, "两次复核须由不同的人办理", "The second check is done by another person than the first"),
    INTEREST_IN_PAYEE(
            "interest-in-payee", 403, "您与收款单位存在利益关系，不能办理", "You belong to one of the organisations that would be paid"),
    PAYER_ACCOUNT_MISSING("payer-account-missing", 409, "该专账尚未登记付款账户", "The pool has no bank account to pay from"),
    BANK_MESSAGE_INVALID(
            "bank-message-invalid", 422, "银行报文不符合 ISO 20022 规范", "The bank's message is not valid by its schema"),
    BANK_MESSAGE_KNOWN("bank-message-known", 409, "该银行报文已导入", "The bank's message was imported before"),
    LINE_SETTLED("line-settled", 409, "该笔流水已处理", "The line is settled"),
    LINE_DOES_NOT_FIT(
            "line-does-not-fit", 422, "该笔流水与拨付的金额或状态不符", "The line does not fit the payment's amount or state"),
    MAKER_CANNOT_CHECK("maker-cannot-check", 403, "经办人不能复核自己经办的拨付", "Who prepared a payment cannot decide on it"),
    EQUITY_TERMS_INVALID("equity-terms-invalid", 422, "指南中的股权条款有误", "The call's terms on equity are not sound"),
    EQUITY_NOT_IN_THIS_STATE(
            "equity-not-in-this-state", 409, "该股权事项当前状态不允许此操作", "The state of this money does not allow this"),
    PAID_ABOVE_AGREED("paid-above-agreed", 409, "拨付合计超过约定金额", "More would be paid than was agreed"),
    MILESTONE_NOT_ACCEPTED(
            "milestone-not-accepted", 409, "前一期里程碑尚未通过，不能拨付本期", "The milestone before this tranche is not accepted"),
    NO_CLAIM_LEFT("no-claim-left", 409, "已无可转股的金额", "Nothing is left to be converted"),
    DAY_OUT_OF_RANGE("day-out-of-range", 422, "日期不在允许的范围内", "The day is not in the range"),
    TRIGGER_NOT_AGREED("trigger-not-agreed", 422, "该情形不是约定的转股触发条件", "The terms do not know this trigger"),
    STABLE_STAGE_UNPROVED("stable-stage-unproved", 422, "须提供达到稳定阶段的证明", "Evidence of a stable stage is needed"),
    FINANCING_TOO_SMALL("financing-too-small", 422, "融资金额未达到约定下限", "The round is smaller than the terms ask for"),
    CAP_TABLE_MISSING("cap-table-missing", 409, "请先登记企业股权结构", "State first who holds the enterprise"),
    PAID_IN_ABOVE_SUBSCRIBED("paid-in-above-subscribed", 422, "实缴不能超过认缴", "More is paid in than subscribed"),
    CAP_TABLE_HOLDER_TWICE("cap-table-holder-twice", 422, "股东代码重复", "A holder is listed twice"),
    CAP_TABLE_TOO_LITTLE("cap-table-too-little", 409, "该股东没有这么多出资", "The holder does not have so much"),
    CAP_TABLE_NOT_SINCE(
            "cap-table-not-since", 409, "股权结构的日期不能早于上一份", "A cap table is not older than the one before it"),
    CAP_TABLE_UNDER_WAY(
            "cap-table-under-way", 409, "作价至登记期间不能变更股权结构", "The cap table stays while a conversion is under way"),
    CAP_TABLE_CHANGED("cap-table-changed", 409, "作价之后股权结构已变更，请重新作价", "The cap table changed since the price was filed"),
    MANAGER_NOT_STATED(
            "manager-not-stated", 422, "管理机构的持股由系统登记，不能自行填报", "What the manager holds is entered by conversions only"),
    PRICE_BELOW_PAR("price-below-par", 422, "每元注册资本作价低于1元", "A yuan of registered capital would cost less than a yuan"),
    MORE_THAN_CLAIM("more-than-claim", 422, "转股金额超过可转金额", "More than the claim"),
    STAKE_ABOVE_CEILING(
            "stake-above-ceiling", 409, "拨付后管理机构持股将超过约定上限", "The manager would hold more than the ceiling allows"),
    FACILITY_NOT_IN_THIS_STATE(
            "facility-not-in-this-state", 409, "该投贷联动授信当前状态不允许此操作", "The state of this facility does not allow this"),
    FACILITY_EVENT_NOT_AGREED(
            "facility-event-not-agreed", 422, "该股权事项不是条款约定的放款条件", "The terms do not open credit upon this event"),
    EQUITY_EVENT_MISSING("equity-event-missing", 409, "约定的股权事项尚未发生或已不再持股", "The equity event has not happened"),
    FACILITY_EXHAUSTED("facility-exhausted", 422, "贷款金额超过可用授信", "The loan is above what is left of the credit"),
    LOAN_NOT_FOR_FACILITY(
            "loan-not-for-facility",
            422,
            "该贷款不是约定银行为本企业备案的贷款",
            "No loan of this bank that was filed for this enterprise"),
    LOAN_DRAWN_ALREADY("loan-drawn-already", 409, "该贷款已计入投贷联动授信", "The loan was counted already"),
    NO_SUCH_INSTRUMENT("no-such-instrument", 422, "没有这一股权事项", "There is no such instrument"),
    NOT_HELD_THAT_YEAR("not-held-that-year", 422, "该年度末未持股，或该年度尚未结束", "Nothing was held when that year ended"),
    FIGURES_DIFFER("figures-differ", 422, "指标须与约定的各项一致，每项一次", "The figures are those asked for, each once"),
    HOLDING_REPORTED_ALREADY("holding-reported-already", 409, "该年度持股报告已登记", "The report of that year is there already"),
    NOTHING_OUTSTANDING("nothing-outstanding", 409, "没有未收回的资金", "Nothing is outstanding"),
    CONVERTS_INTO_NOTHING(
            "converts-into-nothing", 422, "按此作价与上限不能取得股权", "At this price and ceiling there is no equity"),
    WOULD_BE_LARGEST("would-be-largest", 409, "转股后将成为第一大股东", "The manager would be the largest holder"),
    OCF_INVALID("ocf-invalid", 422, "不是可读取的开放股权结构（OCF）文件包", "No package of the Open Cap Format that can be read"),
    PROPOSER_CANNOT_CONFIRM(
            "proposer-cannot-confirm", 403, "提出人不能复核自己提出的事项", "Who proposed something cannot confirm it"),
    RESOLUTION_NOT_CARRIED(
            "resolution-not-carried",
            422,
            "同意的表决权未达到法定比例",
            "The resolution did not reach the votes that the law asks for"),
    LEGAL_STEP_MISSING("legal-step-missing", 409, "法律手续尚未办齐", "A legal step is missing"),
    EXIT_BEFORE_CONVERSION("exit-before-conversion", 422, "退出日期早于转股日期", "The exit is before the conversion"),
    APPRAISAL_REQUIRED("appraisal-required", 422, "该期限须提供评估价值", "An appraised value is needed by now"),
    EXIT_BELOW_PRICE("exit-below-price", 422, "退出价格低于约定价格", "The price is below what the terms ask for"),
    MORE_THAN_HELD("more-than-held", 422, "超过所持出资", "More than is held"),
    BUYER_OR_NONE("buyer-or-none", 422, "减资和清算没有受让方，其他方式须填写受让方", "A buyer, unless the capital ends"),
    FIRST_REFUSAL_NOTICE("first-refusal-notice", 422, "须先书面通知其他股东", "The other holders have to be notified first"),
    FIRST_REFUSAL_RUNS("first-refusal-runs", 409, "其他股东优先购买权期限未满", "The other holders may still buy first"),
    RESIDUAL_OPEN("residual-open", 409, "尚有未返还或未转股的金额", "Something is still due or not converted"),
    EXTENDED_ONCE("extended-once", 409, "已延期过一次", "It was extended already"),
    EXTENSION_TOO_LONG("extension-too-long", 422, "超过可延期的月数", "Longer than the terms allow"),
    EXTENSION_OVER_ALREADY("extension-over-already", 422, "延期后仍已届满", "The extended window would be over already"),
    SCHEDULE_OUT_OF_ORDER("schedule-out-of-order", 422, "返还日期须依次且不早于今天", "The days of repayment are not in order"),
    SCHEDULE_DOES_NOT_ADD_UP(
            "schedule-does-not-add-up", 422, "各期合计不等于应返还金额", "The instalments do not add up to the claim"),
    MONEY_HAS_MOVED_ON(
            "money-has-moved-on",
            409,
            "该款项已转股、返还或结清，请先处理权益工具，再认领退汇",
            "The money has become something else; settle that first"),
    MORE_THAN_DUE("more-than-due", 422, "超过应返还金额", "More than is due"),
    DILIGENCE_PAPER_MISSING("diligence-paper-missing", 409, "尽职免责证据不齐", "A paper that shows diligence is missing"),
    NO_SUCH_POOL("no-such-pool", 422, "未找到该专账", "There is no such pool"),
    NOT_A_MEMBER("not-a-member", 403, "您不是该单位的成员，或该单位尚未登记", "You are not a member of this organisation"),
    VOUCHER_NOT_IN_THIS_STATE(
            "voucher-not-in-this-state", 409, "该创新券当前状态不允许此操作", "The voucher's state does not allow this"),
    VOUCHER_ABOVE_CAP(
            "voucher-above-cap", 422, "面额超过每家企业年度上限", "The amount exceeds what an enterprise is paid in a year"),
    VOUCHER_EXPIRED("voucher-expired", 409, "该创新券已过有效期", "The voucher's last day is over"),
    NO_SUCH_PROVIDER("no-such-provider", 422, "未找到该服务机构", "There is no such provider"),
    PROVIDER_ALREADY_REGISTERED("provider-already-registered", 409, "该服务机构已登记", "The provider is registered already"),
    PROVIDER_ALREADY_SUSPENDED("provider-already-suspended", 409, "该服务机构已暂停", "The provider is suspended already"),
    PROVIDER_SUSPENDED("provider-suspended", 409, "该服务机构已暂停接受创新券", "The provider takes no new vouchers"),
    PROVIDER_RELATED("provider-related", 422, "服务机构与本单位存在关联关系，不能使用创新券", "The provider is tied to the enterprise"),
    INVOICE_ALREADY_USED("invoice-already-used", 409, "该发票已用于其他创新券", "The invoice was used for another voucher"),
    GRANT_ABOVE_CLAIM("grant-above-claim", 422, "核定金额超过可兑付金额", "More than the voucher pays"),
    YEARLY_CAP_REACHED(
            "yearly-cap-reached", 409, "超过该企业本年度创新券兑付上限", "More than the enterprise may still be paid this year"),
    BONUS_OUT_OF_RANGE("bonus-out-of-range", 422, "服务机构补助比例不在规定范围内", "The share of the bonus is not in the range"),
    BONUS_VOUCHER_WANTED(
            "bonus-voucher-wanted",
            422,
            "有服务机构补助时须填写其支付凭证号，没有时不填",
            "A bonus has a treasury voucher of its own, and none has none"),
    AUDITOR_CANNOT_PAY("auditor-cannot-pay", 403, "审核人不能办理支付、退回或否决，须由他人办理", "Who audited cannot pay or refuse it"),
    LOAN_FILE_UNREADABLE(
            "loan-file-unreadable", 422, "备案文件格式不符", "The file is not a table with the columns that are asked for"),
    LOAN_FILE_LINE_WRONG("loan-file-line-wrong", 422, "内容不符合要求", "The content is not as asked for"),
    LOAN_TWICE_IN_FILE("loan-twice-in-file", 422, "借据编号在文件中重复", "The loan is in the file twice"),
    LOAN_USE_FORBIDDEN("loan-use-forbidden", 422, "该用途不能备案", "Loans for this use are not filed"),
    LOAN_TOTALS_DIFFER("loan-totals-differ", 422, "填报合计与文件内容不一致", "The stated totals are not those of the file"),
    LOAN_MONTH_TO_COME("loan-month-to-come", 422, "不能备案尚未开始的月份", "The month has not begun"),
    LOAN_FILE_KNOWN("loan-file-known", 409, "该文件已导入", "The file was imported already"),
    LOAN_ALREADY_FILED("loan-already-filed", 409, "该银行的这笔借据已备案", "A loan of this bank was filed already"),
    LOAN_NOT_IN_THIS_STATE("loan-not-in-this-state", 409, "该贷款当前状态不允许此操作", "The loan's state does not allow this"),
    LOAN_CONFIRMED_ALREADY("loan-confirmed-already", 409, "该贷款已确认", "The loan is confirmed already"),
    LOAN_NOT_CONFIRMED("loan-not-confirmed", 409, "尚未取得入库登记编号或通过科融信，不能认定损失", "The enterprise has not qualified yet"),
    LOAN_PROOF_WANTED(
            "loan-proof-wanted", 422, "请填写入库登记编号或科融信评价编号之一", "Give one of the two numbers by which it qualifies"),
    SUBSIDY_ONCE("subsidy-once", 409, "每家企业只能选择一笔贷款享受一次贴息", "An enterprise has one subsidy, of one loan, once"),
    GRANTER_CANNOT_PAY("granter-cannot-pay", 403, "经办人不能办理支付或退回，须由他人办理", "Who granted cannot pay or return it"),
    LOSS_ABOVE_FILED("loss-above-filed", 422, "金额超过可认定的本金", "More than the principal that counts"),
    MORE_THAN_LOST("more-than-lost", 422, "超过尚未追回的损失", "More than is still lost"),
    LOAN_PAYS_NOTHING("loan-pays-nothing", 409, "金额不足一分，无需支付", "It comes to less than a fen"),
    RECEIPT_ALREADY_USED("receipt-already-used", 409, "该收款凭证号已使用", "This receipt number is used already"),
    PROJECT_NOT_IN_THIS_STATE("project-not-in-this-state", 409, "项目当前状态不能进行此操作", "Not possible in the project's state"),
    REPORT_NOT_IN_THIS_STATE("report-not-in-this-state", 409, "报告当前状态不能进行此操作", "Not possible in the report's state"),
    PROJECT_IS_OVER("project-is-over", 409, "项目已结束，不再接收报告", "The project is over"),
    REPORT_OPEN("report-open", 409, "还有报告待审核", "A report waits to be looked at"),
    SCIENTIFIC_REPORT_MISSING(
            "scientific-report-missing", 409, "科技报告尚未认可，不能申请验收", "The scientific report is not accepted yet"),
    REPORT_NUMBER_MISSING("report-number-missing", 422, "科技报告须填写编号", "A scientific report has a number"),
    VOUCHER_COUNTED_ALREADY(
            "voucher-counted-already", 409, "同一会计凭证在本项目中已列支", "This voucher is counted in the project already"),
    NO_SECOND_CHANCE("no-second-chance", 409, "整改次数已用完", "It was sent back as often as the rule allows"),
    BALANCE_ABOVE_DUE("balance-above-due", 422, "超过应收回的结余", "More than is due to come back"),
    VOUCHER_ALREADY_USED("voucher-already-used", 409, "该国库支付凭证号已使用", "This treasury voucher number is used already");

    private final String code;
    private final int status;
    private final String zh;
    private final String en;

    FundingProblem(String code, int status, String zh, String en) {
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
