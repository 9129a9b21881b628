package org.fuhua.applicant.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// JSON Pointers into answers and into the schema that describes them.
public final class Pointers {
    private static final int MOST_REFERENCES = 20;

    private Pointers() {}

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /// @return whether the pointer is one of these or lies inside one
    static boolean isInside(String pointer, Iterable<String> outer) {
        for (var candidate : outer) if (pointer.equals(candidate) || pointer.startsWith(candidate + "/")) return true;
        return false;
    }

    /// @return the schema of what an answer's pointer points to, or a missing node
    static JsonNode schemaOf(JsonNode root, String pointer) {
        var schema = root;
        for (var at = JsonPointer.compile(pointer); !at.matches(); at = at.tail())
            schema = resolved(root, schema).path("properties").path(at.getMatchingProperty());
        return resolved(root, schema);
    }

    /// @return the same for a pointer that may name a place in a list
    static JsonNode schemaOfElement(JsonNode root, String pointer) {
        var schema = root;
        for (var at = JsonPointer.compile(pointer); !at.matches(); at = at.tail()) {
            var outer = resolved(root, schema);
            schema = at.mayMatchElement() && outer.has("items")
                    ? outer.path("items")
                    : outer.path("properties").path(at.getMatchingProperty());
        }
        return resolved(root, schema);
    }

    /// @return the schema that local references lead to
    public static JsonNode resolved(JsonNode root, JsonNode schema) {
        var resolved = schema;
        for (int i = 0; i < MOST_REFERENCES; i++) {
            var reference = resolved.path("$ref");
            if (!reference.isTextual()) return resolved;
            if (!reference.asText().startsWith("#/$defs/")) return MissingNode.getInstance();
            resolved = root.at(reference.asText().substring(1));
        }
        return MissingNode.getInstance();
    }

    /// @return the object that holds what the pointer points to, made where it is missing; a missing holder cannot
    ///     stand in the place of a list or a value, so such pointers have to be refused before
    static ObjectNode holder(ObjectNode root, String pointer) {
        var holder = root;
        for (var at = JsonPointer.compile(pointer); !at.tail().matches(); at = at.tail())
            holder = holder.withObjectProperty(at.getMatchingProperty());
        return holder;
    }

    /// @return whether the pointer leads through objects only, as far as there is something
    static boolean leadsThroughObjects(ObjectNode root, String pointer) {
        JsonNode node = root;
        for (var at = JsonPointer.compile(pointer); !at.tail().matches(); at = at.tail()) {
            node = node.path(at.getMatchingProperty());
            if (!node.isObject() && !SameAnswer.isNothing(node)) return false;
        }
        return true;
    }

    static String lastName(String pointer) {
        return JsonPointer.compile(pointer).last().getMatchingProperty();
    }

    /// Removes what the pointer points to.
    static void remove(ObjectNode root, String pointer) {
        var at = JsonPointer.compile(pointer);
        if (root.at(at.head()) instanceof ObjectNode parent)
            parent.remove(at.last().getMatchingProperty());
    }
}
