package org.fuhua.rules.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuhua.platform.problem.PlatformProblem;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Turns data into what CEL understands and refuses what does not fit its declaration. Absent and `null` are the same.
final class Binder {
    private int cost;

    /// @param pointer JSON Pointer of the value, for refusals
    @Nullable
    Object bind(Type type, @Nullable Object value, String pointer) {
        if (value == null) return type instanceof Type.RecordOf ? Map.of() : null;
        spend(1, pointer);
        return switch (type) {
            case Type.Scalar scalar -> scalar(scalar, value, pointer);
            case Type.ListOf list -> list(list, value, pointer);
            case Type.RecordOf structure -> structure(structure, value, pointer);
        };
    }

    private Object scalar(Type.Scalar scalar, Object value, String pointer) {
        return switch (scalar) {
            case BOOLEAN -> value instanceof Boolean ? value : refuse("wrong-type", "true/false", pointer);
            case INTEGER -> integer(value, pointer);
            case TEXT -> value instanceof String text ? text(text, pointer) : refuse("wrong-type", "text", pointer);
            case DATE -> date(value, pointer);
            case DYNAMIC ->
                value instanceof Map<?, ?> map ? dynamic(map, pointer) : refuse("wrong-type", "object", pointer);
        };
    }

    private List<Object> list(Type.ListOf list, Object value, String pointer) {
        if (!(value instanceof Collection<?> elements)) throw refusal("wrong-type", "list", pointer);
        var bound = new ArrayList<Object>();
        for (var element : elements) {
            var place = pointer + "/" + bound.size();
            var item = bind(list.element(), element, place);
            bound.add(item == null ? refuse("wrong-type", "no gap in a list", place) : item);
        }
        return bound;
    }

    private Map<String, Object> structure(Type.RecordOf structure, Object value, String pointer) {
        if (!(value instanceof Map<?, ?> map)) throw refusal("wrong-type", "object", pointer);
        var bound = new HashMap<String, Object>();
        structure.fields().forEach((name, type) -> {
            if (map.get(name) == null) return;
            var item = bind(type, map.get(name), pointer + "/" + name);
            if (item != null) bound.put(name, item);
        });
        return bound;
    }

    private Object dynamic(Object value, String pointer) {
        spend(1, pointer);
        return switch (value) {
            case Map<?, ?> map -> {
                var bound = new HashMap<String, Object>();
                map.forEach((key, item) -> {
                    if (item != null) bound.put(key.toString(), dynamic(item, pointer + "/" + key));
                });
                yield bound;
            }
            case Collection<?> elements -> {
                var bound = new ArrayList<Object>();
                for (var element : elements)
                    if (element != null) bound.add(dynamic(element, pointer + "/" + bound.size()));
                yield bound;
            }
            case Boolean flag -> flag;
            case Long _, Integer _, Short _, Byte _ -> ((Number) value).longValue();
            // A decimal fraction stays text: there is no floating point here, and `fen` reads it exactly.
            case Number number -> text(new BigDecimal(number.toString()).toPlainString(), pointer);
            default -> text(value.toString(), pointer);
        };
    }

    private String text(String text, String pointer) {
        spend(text.length(), pointer);
        return text;
    }

    private static Object integer(Object value, String pointer) {
        return switch (value) {
            case Long number -> number;
            case Integer number -> number.longValue();
            case BigInteger number when number.bitLength() < Long.SIZE -> number.longValue();
            default -> refuse("wrong-type", "whole number", pointer);
        };
    }

    private static Instant date(Object value, String pointer) {
        try {
            if (value instanceof LocalDate day) return Functions.instant(day);
            if (value instanceof String text) return Functions.instant(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            throw refusal("wrong-type", "date", pointer);
        }
        throw refusal("wrong-type", "date", pointer);
    }

    private void spend(int amount, String pointer) {
        cost += amount;
        if (cost > Limits.DATA) throw refusal("too-large", "less data", pointer);
    }

    private static Object refuse(String code, String wanted, String pointer) {
        throw refusal(code, wanted, pointer);
    }

    private static Refusal refusal(String code, String wanted, String pointer) {
        return Refusal.of(
                PlatformProblem.INVALID_CONTENT,
                List.of(new FieldError(pointer, code, "数据不符合声明（应为 " + wanted + "）", "Expected " + wanted)));
    }
}
