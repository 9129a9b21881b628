package org.fuhua.gateway.http;

import org.fuhua.problem.Problem;

/// Ways to say no that only the gateway has.
public enum GatewayProblem implements Problem {
    CROSS_SITE_REQUEST(
            "cross-site-request",
            403,
            "该请求并非来自本站页面，已拒绝",
            "The request does not come from a page of this site and was refused");

    private final String code;
    private final int status;
    private final String zh;
    private final String en;

    GatewayProblem(String code, int status, String zh, String en) {
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
