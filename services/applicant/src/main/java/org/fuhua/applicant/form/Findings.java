package org.fuhua.applicant.form;

import com.networknt.schema.Error;
import java.util.List;
import org.fuhua.problem.FieldError;

/// Words what a schema found wrong. Says where and why, never quotes the answer.
final class Findings {
    /// No reader gets through more.
    static final int MOST = 100;

    private Findings() {}

    static List<FieldError> of(String prefix, List<Error> errors) {
        return errors.stream()
                .map(error -> of(prefix, error))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static FieldError of(String prefix, Error error) {
        var pointer = prefix + pointer(error);
        return switch (error.getKeyword()) {
            case "required", "dependentRequired" -> new FieldError(pointer, "required", "必填", "This is required");
            case "additionalProperties", "unevaluatedProperties", "false" ->
                new FieldError(pointer, "unknown-member", "未知字段", "This member is not known");
            case "type" -> new FieldError(pointer, "wrong-type", "字段类型不正确", "This member has the wrong type");
            case "enum", "const" ->
                new FieldError(pointer, "not-a-choice", "不在可选范围内", "This is not one of the choices");
            case "minLength" -> bound(pointer, "too-short", "内容过短，至少 %s 字", "Write at least %s characters", error);
            case "maxLength" -> bound(pointer, "too-long", "内容过长，至多 %s 字", "Write at most %s characters", error);
            case "minItems" -> bound(pointer, "too-few", "至少填写 %s 项", "Give at least %s", error);
            case "maxItems" -> bound(pointer, "too-many", "至多填写 %s 项", "Give at most %s", error);
            case "minimum", "exclusiveMinimum" -> bound(pointer, "too-small", "不得小于 %s", "Must not be below %s", error);
            case "maximum", "exclusiveMaximum" -> bound(pointer, "too-large", "不得大于 %s", "Must not be above %s", error);
            case "pattern", "format" -> new FieldError(pointer, "wrong-format", "格式不正确", "The format is not right");
            case "uniqueItems" -> new FieldError(pointer, "not-unique", "存在重复项", "Some of these are equal");
            default -> new FieldError(pointer, "not-valid", "内容不符合要求", "This does not meet the form's conditions");
        };
    }

    private static FieldError bound(String pointer, String code, String zh, String en, Error error) {
        var bound = error.getSchemaNode() == null ? "" : error.getSchemaNode().asText();
        return new FieldError(pointer, code, zh.formatted(bound), en.formatted(bound));
    }

    private static String pointer(Error error) {
        var pointer = new StringBuilder();
        var path = error.getInstanceLocation();
        for (int i = 0; i < path.getNameCount(); i++)
            pointer.append('/').append(Pointers.escape(String.valueOf(path.getElement(i))));
        if (error.getProperty() != null) pointer.append('/').append(Pointers.escape(error.getProperty()));
        return pointer.toString();
    }
}
