package org.fuhua.applicant.eligibility;

import static org.fuhua.rules.expression.Type.Scalar.BOOLEAN;
import static org.fuhua.rules.expression.Type.Scalar.DATE;
import static org.fuhua.rules.expression.Type.Scalar.INTEGER;
import static org.fuhua.rules.expression.Type.Scalar.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.fuhua.applicant.form.FormDefinition;
import org.fuhua.applicant.form.SchemaFields;
import org.fuhua.rules.expression.Type;
import org.fuhua.rules.expression.Type.ListOf;
import org.fuhua.rules.expression.Type.RecordOf;
import org.fuhua.rules.expression.Type.Scalar;
import org.jspecify.annotations.Nullable;

/// The answers to one form as facts. Their names and types come from its schema, so that a condition that reads a field
/// which the form does not have is refused; an answer that is blank or of another type counts as not given.
record FormFacts(RecordOf type) {
    private static final int DEEPEST = 6;

    static FormFacts of(FormDefinition form) {
        return new FormFacts((RecordOf) structure(new SchemaFields(form.schema()), form.schema(), "form", 0));
    }

    private static RecordOf structure(SchemaFields fields, JsonNode schema, String name, int depth) {
        var types = new HashMap<String, Type>();
        fields.of(schema).forEach((field, described) -> {
            var type = type(fields, described, name + "_" + field, depth + 1);
            if (type != null) types.put(field, type);
        });
        return new RecordOf(name, types);
    }

    private static @Nullable Type type(SchemaFields fields, JsonNode schema, String name, int depth) {
        if (depth > DEEPEST) return null;
        return switch (schema.path("type").asText()) {
            case "string" -> "date".equals(schema.path("format").asText()) ? DATE : TEXT;
            case "integer" -> INTEGER;
            // There is no floating point in conditions: `fen` reads a decimal fraction exactly from its text.
            case "number" -> TEXT;
            case "boolean" -> BOOLEAN;
            case "object" -> structure(fields, schema, name, depth);
            case "array" -> {
                var element = type(fields, fields.items(schema), name, depth + 1);
                yield element == null ? null : new ListOf(element);
            }
            default -> null;
        };
    }

    Map<String, Object> values(JsonNode answers) {
        return structure(type, answers);
    }

    private static Map<String, Object> structure(RecordOf type, JsonNode answers) {
        var values = new HashMap<String, Object>();
        type.fields().forEach((field, wanted) -> {
            var value = value(wanted, answers.path(field));
            if (value != null) values.put(field, value);
        });
        return values;
    }

    private static @Nullable Object value(Type type, JsonNode answer) {
        return switch (type) {
            case Scalar scalar -> scalar(scalar, answer);
            case RecordOf structure -> answer.isObject() ? structure(structure, answer) : null;
            case ListOf list -> {
                if (!answer.isArray()) yield null;
                var values = new ArrayList<Object>();
                for (var item : answer) {
                    var value = value(list.element(), item);
                    if (value != null) values.add(value);
                }
                yield values;
            }
        };
    }

    private static @Nullable Object scalar(Scalar scalar, JsonNode answer) {
        return switch (scalar) {
            case BOOLEAN -> answer.isBoolean() ? answer.booleanValue() : null;
            case INTEGER -> answer.canConvertToLong() && answer.isIntegralNumber() ? answer.longValue() : null;
            case TEXT -> answer.isNumber() ? answer.decimalValue().toPlainString() : text(answer);
            case DATE -> day(text(answer));
            case DYNAMIC -> null;
        };
    }

    private static @Nullable String text(JsonNode answer) {
        return answer.isTextual() && !answer.asText().isBlank() ? answer.asText() : null;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
