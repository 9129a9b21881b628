package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/// The fields that a schema declares, with its local references followed.
public record SchemaFields(JsonNode root) {
    private static final String IDENTIFIER = "[A-Za-z_][A-Za-z0-9_]*";

    /// @return schema by name; names that no expression could write are left out
    public Map<String, JsonNode> of(JsonNode schema) {
        var fields = new LinkedHashMap<String, JsonNode>();
        for (var property : Pointers.resolved(root, schema).path("properties").properties())
            if (property.getKey().matches(IDENTIFIER))
                fields.put(property.getKey(), Pointers.resolved(root, property.getValue()));
        return fields;
    }

    /// @return the schema that local references lead to
    public JsonNode resolved(JsonNode schema) {
        return Pointers.resolved(root, schema);
    }

    /// @return schema of a list's elements
    public JsonNode items(JsonNode schema) {
        return Pointers.resolved(root, schema.path("items"));
    }
}
