package org.fuhua.platform.problem;

import org.fuhua.problem.Problem;

/// Every way in which the mechanism itself says no, whatever the service.
public enum PlatformProblem implements Problem {
    MALFORMED_REQUEST("malformed-request", 400, "请求格式有误", "The request is malformed"),
    IDEMPOTENCY_KEY_REQUIRED(
            "idempotency-key-required", 400, "缺少 Idempotency-Key 请求头", "An Idempotency-Key header is required"),
    INVALID_CURSOR("invalid-cursor", 400, "分页游标无效", "The paging cursor is not valid"),
    NOT_SIGNED_IN("not-signed-in", 401, "请先登录", "Sign in first"),
    NOT_ALLOWED("not-allowed", 403, "您的角色无权执行此操作", "Your role does not allow this"),
    NOT_FOUND("not-found", 404, "未找到", "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "该资源不支持此方法", "The resource does not support this method"),
    NOT_ACCEPTABLE("not-acceptable", 406, "无法提供所要求的格式", "The asked-for format is not available"),
    STALE_VERSION(
            "stale-version", 409, "他人刚刚修改了该资源，请刷新后重试", "Somebody else has just changed this; reload and try again"),
    PRECONDITION_FAILED("precondition-failed", 412, "版本已变化，请刷新后重试", "The version has changed; reload and try again"),
    TOO_LARGE("content-too-large", 413, "内容超过大小限制", "The content is larger than allowed"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "不支持该内容类型", "The content type is not supported"),
    INVALID_CONTENT("invalid-content", 422, "内容未通过校验", "The content is not valid"),
    IDEMPOTENCY_KEY_REUSED(
            "idempotency-key-reused",
            422,
            "该 Idempotency-Key 已用于另一内容",
            "This Idempotency-Key was used with other content"),
    PRECONDITION_REQUIRED("precondition-required", 428, "缺少 If-Match 请求头", "An If-Match header is required"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "请求过于频繁，请稍后再试", "Too many requests; try again later"),
    FILE_EMPTY("file-empty", 422, "文件为空", "The file is empty"),
    FILE_TOO_LARGE("file-too-large", 413, "文件超过大小限制", "The file is larger than allowed"),
    FILE_TYPE_NOT_ALLOWED("file-type-not-allowed", 422, "不允许该文件类型", "Files of this type are not allowed here"),
    FILE_NOT_WHAT_IT_CLAIMS("file-not-what-it-claims", 422, "文件内容与扩展名不符", "The file's content does not fit its name"),
    UNEXPECTED("unexpected", 500, "系统出现意外错误，请凭追踪号联系支持", "Something unexpected happened; quote the trace id to support"),
    UNAVAILABLE("unavailable", 503, "服务暂不可用，请稍后再试", "The service is not available now; try again later");

    private final String code;
    private final int status;
    private final String zh;
    private final String en;

    PlatformProblem(String code, int status, String zh, String en) {
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
