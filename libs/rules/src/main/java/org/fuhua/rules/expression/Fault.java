package org.fuhua.rules.expression;

import org.fuhua.problem.FieldError;

/// Why an expression was refused, and where.
///
/// @param line from 1
/// @param column from 1, in characters
/// @param reason technical detail for whoever wrote it
public record Fault(Code code, int line, int column, String reason) {
    /// The kinds of fault.
    public enum Code {
        SYNTAX("expression-syntax", "表达式语法有误", "The expression cannot be read"),
        TYPE("expression-type", "名称未声明或类型不符", "A name is not declared or a type does not fit"),
        RESULT("expression-result", "结果类型不符", "The result is not of the kind asked for"),
        LENGTH("expression-too-long", "表达式过长", "The expression is too long"),
        DEPTH("expression-too-deep", "表达式嵌套过深", "The expression is nested too deeply"),
        NESTING("expression-loops", "循环嵌套过多", "There are too many loops within loops"),
        NOT_ALLOWED("expression-not-allowed", "不允许的函数或字面量", "A function or literal that is not allowed");

        private final String code;
        private final String zh;
        private final String en;

        Code(String code, String zh, String en) {
            this.code = code;
            this.zh = zh;
            this.en = en;
        }

        /// Kebab-case identifier, for programs.
        public String code() {
            return code;
        }
    }

    /// The fault as one member at fault of a larger input.
    ///
    /// @param pointer JSON Pointer of the member that holds the expression
    public FieldError at(String pointer) {
        var place = line + ":" + column + " " + reason;
        return new FieldError(pointer, code.code, code.zh + "（" + place + "）", code.en + " (" + place + ")");
    }
}
