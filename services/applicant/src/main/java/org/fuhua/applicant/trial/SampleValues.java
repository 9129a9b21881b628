package org.fuhua.applicant.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.regex.Pattern;
import org.fuhua.applicant.form.SchemaFields;

/// A value for a schema, the smallest that it takes. Where a pattern is none of the usual ones the value may not fit;
/// the run then says so, and the officer writes another.
///
/// @param root of the form, for its local references
record SampleValues(JsonNode root) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String FILLER = "示例内容";
    private static final int DEEPEST = 12;

    /// Made-up codes with a right check digit.
    private static final List<String> CREDIT_CODES = List.of(
            "91370100MA3C0A019K",
            "91370100MA3C0A027E",
            "91370100MA3C0A0359",
            "91370100MA3C0A0434",
            "91370100MA3C0A051Y");

    private static final List<String> USUAL = List.of(
            "100000.00",
            "1",
            "2026",
            "100000",
            "13800000000",
            CREDIT_CODES.getFirst(),
            "37010019900101001X",
            "ZL202610000001.1",
            "sample@example.cn",
            "https://example.cn",
            "370100",
            "A1",
            FILLER);

    static String creditCode(int number) {
        return CREDIT_CODES.get(number % CREDIT_CODES.size());
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode schema, int depth) {
        var fields = new SchemaFields(root);
        var resolved = fields.resolved(schema);
        if (depth > DEEPEST) return NODES.nullNode();
        if (resolved.has("const")) return resolved.get("const").deepCopy();
        if (!resolved.path("enum").isEmpty())
            return resolved.path("enum").get(0).deepCopy();
        if (!resolved.path("oneOf").path(0).path("const").isMissingNode())
            return resolved.path("oneOf").path(0).path("const").deepCopy();
        return switch (resolved.path("type").asText()) {
            case "object" -> {
                var object = NODES.objectNode();
                resolved.path("properties")
                        .properties()
                        .forEach(member -> object.set(member.getKey(), of(member.getValue(), depth + 1)));
                yield object;
            }
            case "array" -> list(resolved, depth);
            case "integer", "number" -> LongNode.valueOf(number(resolved));
            case "boolean" -> BooleanNode.TRUE;
            case "string" -> TextNode.valueOf(text(resolved));
            default -> IntNode.valueOf(1);
        };
    }

    private ArrayNode list(JsonNode schema, int depth) {
        var list = NODES.arrayNode();
        var choices = new SchemaFields(root).items(schema).path("enum");
        long size = Math.max(1, schema.path("minItems").asLong(1));
        for (int i = 0; i < size; i++)
            list.add(i < choices.size() ? choices.get(i).deepCopy() : of(schema.path("items"), depth + 1));
        return list;
    }

    private static long number(JsonNode schema) {
        if (schema.has("minimum"))
            return (long) Math.ceil(schema.path("minimum").asDouble());
        if (schema.has("exclusiveMinimum"))
            return (long) Math.floor(schema.path("exclusiveMinimum").asDouble()) + 1;
        return Math.min(1, schema.path("maximum").asLong(1));
    }

    private static String text(JsonNode schema) {
        if (schema.path("format").asText().equals("date")) return "2026-06-30";
        if (schema.path("format").asText().equals("email")) return "sample@example.cn";
        if (schema.path("format").asText().equals("uri")) return "https://example.cn";
        if (schema.has("pattern")) {
            var pattern = Pattern.compile(schema.path("pattern").asText());
            return USUAL.stream()
                    .filter(usual -> pattern.matcher(usual).find())
                    .findFirst()
                    .orElse(FILLER);
        }
        int least = schema.path("minLength").asInt(1);
        int most = schema.path("maxLength").asInt(Math.max(least, FILLER.length()));
        var filled = FILLER.repeat(Math.ceilDiv(Math.max(least, 1), FILLER.length()));
        return filled.length() > most ? filled.substring(0, most) : filled;
    }
}
