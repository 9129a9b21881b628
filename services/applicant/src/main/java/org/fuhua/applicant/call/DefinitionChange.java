package org.fuhua.applicant.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.StreamSupport;

/// One place at which two definitions differ.
///
/// @param pointer to a text, a number or a list of such, or to a whole object that only one of them has
/// @param was missing where the place is new
/// @param is missing where the place is gone
record DefinitionChange(String pointer, JsonNode was, JsonNode is) {

    /// @return all places, in the order of the definition
    static List<DefinitionChange> between(JsonNode was, JsonNode is) {
        var changes = new ArrayList<DefinitionChange>();
        compare("", was, is, changes);
        return changes;
    }

    private static void compare(String at, JsonNode was, JsonNode is, List<DefinitionChange> changes) {
        if (isSame(was, is)) return;
        if (was.isObject() && is.isObject()) {
            var names = new LinkedHashSet<String>();
            was.fieldNames().forEachRemaining(names::add);
            is.fieldNames().forEachRemaining(names::add);
            for (var name : names) compare(at + "/" + escaped(name), was.path(name), is.path(name), changes);
        } else if (holdsObjects(was) && is.isArray() || was.isArray() && holdsObjects(is)) {
            for (int i = 0; i < Math.max(was.size(), is.size()); i++)
                compare(at + "/" + i, was.path(i), is.path(i), changes);
        } else changes.add(new DefinitionChange(at, was, is));
    }

    static boolean isSame(JsonNode was, JsonNode is) {
        return was.equals(DefinitionChange::byValue, is);
    }

    // A browser writes 1.0 as 1; that is no change.
    private static int byValue(JsonNode was, JsonNode is) {
        if (was.isNumber() && is.isNumber()) return was.decimalValue().compareTo(is.decimalValue());
        return was.equals(is) ? 0 : 1;
    }

    private static boolean holdsObjects(JsonNode node) {
        return node.isArray() && StreamSupport.stream(node.spliterator(), false).anyMatch(JsonNode::isContainerNode);
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
