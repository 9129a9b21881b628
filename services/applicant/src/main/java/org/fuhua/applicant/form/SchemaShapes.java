package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/// Two readings of a form's schema: the strict one that a submission has to meet, and the lenient one for a draft.
final class SchemaShapes {
    private static final Set<String> COMPOSING =
            Set.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas");

    /// Says how much there has to be, or how it has to look once it is finished; a draft may lack it.
    private static final Set<String> FINISHING = Set.of(
            "required",
            "dependentRequired",
            "minLength",
            "minItems",
            "minProperties",
            "minimum",
            "exclusiveMinimum",
            "contains",
            "minContains",
            "pattern",
            "format");

    private static final List<String> MAPS = List.of("properties", "patternProperties", "$defs");
    private static final List<String> SINGLES = List.of("items", "additionalProperties", "unevaluatedProperties");

    private SchemaShapes() {}

    /// @return the schema with unknown members refused wherever it does not say otherwise
    static ObjectNode strict(JsonNode schema) {
        ObjectNode copy = schema.deepCopy();
        close(copy);
        return copy;
    }

    /// @return the strict schema without anything that only a finished answer can meet
    static ObjectNode lenient(JsonNode schema) {
        var copy = strict(schema);
        relax(copy);
        return copy;
    }

    private static void close(JsonNode schema) {
        if (!(schema instanceof ObjectNode object)) return;
        if (object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !object.has("unevaluatedProperties")
                && COMPOSING.stream().noneMatch(object::has)) object.put("additionalProperties", false);
        inside(object, SchemaShapes::close);
    }

    private static void relax(JsonNode schema) {
        if (!(schema instanceof ObjectNode object)) return;
        object.remove(FINISHING);
        object.remove(COMPOSING);
        inside(object, SchemaShapes::relax);
    }

    private static void inside(ObjectNode schema, java.util.function.Consumer<JsonNode> visit) {
        for (var map : MAPS) schema.path(map).forEach(visit);
        for (var single : SINGLES) visit.accept(schema.path(single));
        schema.path("prefixItems").forEach(visit);
    }
}
