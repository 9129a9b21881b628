package org.fuhua.oversight;

import org.fuhua.problem.Problem;

/// Every way in which oversight says no.
public enum OversightProblem implements Problem {
    REBUILD_RUNNING("rebuild-running", 409, "已有重建正在进行", "A rebuild is running already"),
    REBUILD_NOT_IN_THIS_STATE(
            "rebuild-not-in-this-state", 409, "重建当前状态不允许此操作", "The rebuild's state does not allow this");

    private final String code;
    private final int status;
    private final String zh;
    private final String en;

    OversightProblem(String code, int status, String zh, String en) {
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
