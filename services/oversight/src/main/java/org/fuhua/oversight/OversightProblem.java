package org.fuhua.oversight;

import org.fuhua.problem.Problem;

/// Every way in which oversight says no.
public enum OversightProblem implements Problem {
    REBUILD_RUNNING("rebuild-running", 409, "已有重建正在进行", "A rebuild is running already"),
    REBUILD_NOT_IN_THIS_STATE(
            "rebuild-not-in-this-state", 409, "重建当前状态不允许此操作", "The rebuild's state does not allow this"),
    KIND_UNKNOWN("message-kind-unknown", 422, "没有这种消息", "There is no such kind of message"),
    MESSAGE_MANDATORY(
            "message-mandatory",
            422,
            "此类消息涉及期限或权利，可改为每日汇总，但不能关闭",
            "A deadline or a right hangs on this kind of message: it can wait for the daily mail, not be turned off"),
    UNSUBSCRIBE_LINK_INVALID(
            "unsubscribe-link-invalid",
            404,
            "退订链接无效或已过期，请登录后在消息设置中修改",
            "This link is not valid or has run out; sign in and change what you hear of");

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
