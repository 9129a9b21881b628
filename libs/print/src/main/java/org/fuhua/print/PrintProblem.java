package org.fuhua.print;

import org.fuhua.problem.Problem;

/// Every way in which setting a document is refused, in whichever service it is set.
public enum PrintProblem implements Problem {
    PRINT_UNAVAILABLE(
            "print-unavailable", 503, "平台未配置中文字体，暂不能生成文档", "No Chinese font is installed, so no document can be set"),
    PRINT_BUSY("print-busy", 503, "正在生成的文档较多，请稍后再试", "Many documents are being set; try again in a moment"),
    DOCUMENT_TOO_LONG("document-too-long", 422, "内容过长，不能生成文档", "This is too long for one document");

    private final String code;
    private final int status;
    private final String zh;
    private final String en;

    PrintProblem(String code, int status, String zh, String en) {
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
