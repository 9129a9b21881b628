package org.fuhua.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.fuhua.problem.FieldError;

/// Words what could not be read. Says where and of which kind, never quotes the input.
final class Malformed {
    private Malformed() {}

    static FieldError at(String pointer, JacksonException malformed, int line, int column) {
        return switch (malformed) {
            case UnrecognizedPropertyException _ ->
                new FieldError(pointer, "unknown-member", "未知字段", "This member is not known");
            case MismatchedInputException _ ->
                new FieldError(pointer, "wrong-type", "字段类型不正确", "This member has the wrong type");
            default ->
                new FieldError(
                        pointer,
                        "malformed-json",
                        "JSON 格式错误（第 %d 行第 %d 列）".formatted(line, column),
                        "Malformed JSON (line %d, column %d)".formatted(line, column));
        };
    }
}
