package org.fuhua.talent;

import org.fuhua.problem.Problem;

/// Every way in which talent says no.
public enum TalentProblem implements Problem {
    NEED_NOT_IN_THIS_STATE("need-not-in-this-state", 409, "需求当前状态不允许此操作", "The need's state does not allow this"),
    NEED_DEADLINE_PASSED("need-deadline-passed", 409, "揭榜截止时间已过，不能发布", "The need's deadline has passed"),
    NEED_DEADLINE_BEFORE_OPENING(
            "need-deadline-before-opening", 422, "截止时间应晚于开放时间", "The deadline must be later than the opening"),
    NEED_REWARD_MISSING("need-reward-missing", 422, "榜金应大于零", "The reward must be more than zero"),
    SANDBOX_NOT_OFFERED("need-sandbox-not-offered", 422, "仅演示环境可使用演示需求", "Sandbox needs exist only in a demonstration"),
    PERSON_ALREADY_PROFILED("person-already-profiled", 409, "该邮箱已建有同类档案", "This address already has such a profile");

    private final String code;
    private final int status;
    private final String zh;
    private final String en;

    TalentProblem(String code, int status, String zh, String en) {
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
