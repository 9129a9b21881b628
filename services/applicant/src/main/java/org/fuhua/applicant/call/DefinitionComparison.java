package org.fuhua.applicant.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How two definitions differ, for people to read: elements of a list are told apart by their code, so that one more
/// at the top is one change. An amendment is judged by [DefinitionChange] instead, place by place.
final class DefinitionComparison {
    private static final List<String> KEYS = List.of("code", "slot", "no", "documentNo", "role");

    private final List<DefinitionChange> changes = new ArrayList<>();

    private DefinitionComparison() {}

    /// @return all changes in the order of the newer definition; pointers lead into it, or into the older one for what
    ///     is gone
    static List<DefinitionChange> between(JsonNode was, JsonNode is) {
        var comparison = new DefinitionComparison();
        comparison.compare("", was, is);
        return comparison.changes;
    }

    private void compare(String at, JsonNode was, JsonNode is) {
        if (DefinitionChange.isSame(was, is)) return;
        if (was.isObject() && is.isObject()) {
            var names = new LinkedHashSet<String>();
            is.fieldNames().forEachRemaining(names::add);
            was.fieldNames().forEachRemaining(names::add);
            for (var name : names) compare(at + "/" + DefinitionChange.escaped(name), was.path(name), is.path(name));
        } else if (was.isArray() && is.isArray()) lists(at, was, is);
        else changes.add(new DefinitionChange(at, was, is));
    }

    private void lists(String at, JsonNode was, JsonNode is) {
        var before = keyed(was);
        var after = keyed(is);
        if (before.isEmpty() || after.isEmpty()) {
            changes.add(new DefinitionChange(at, was, is));
            return;
        }
        after.get()
                .forEach((key, place) -> compare(
                        at + "/" + place,
                        Optional.ofNullable(before.get().get(key))
                                .map(was::path)
                                .orElse(MissingNode.getInstance()),
                        is.path(place)));
        before.get().forEach((key, place) -> {
            if (!after.get().containsKey(key))
                changes.add(new DefinitionChange(at + "/" + place, was.path(place), MissingNode.getInstance()));
        });
        order(at, before.get(), after.get());
    }

    /// The order of what both have; what came or went does not count as moved.
    private void order(String at, Map<String, Integer> before, Map<String, Integer> after) {
        var then = before.keySet().stream().filter(after::containsKey).toList();
        var now = after.keySet().stream().filter(before::containsKey).toList();
        if (!then.equals(now)) changes.add(new DefinitionChange(at, keys(then), keys(now)));
    }

    private static JsonNode keys(List<String> keys) {
        var list = JsonNodeFactory.instance.arrayNode();
        keys.forEach(list::add);
        return list;
    }

    /// @return place by key; empty unless every element has the same key, with a value of its own
    private static Optional<Map<String, Integer>> keyed(JsonNode list) {
        for (var key : KEYS) {
            var places = new LinkedHashMap<String, Integer>();
            for (int i = 0; i < list.size(); i++)
                if (list.get(i).path(key).isValueNode())
                    places.put(list.get(i).path(key).asText(), i);
            if (!places.isEmpty() && places.size() == list.size()) return Optional.of(places);
        }
        return list.isEmpty() ? Optional.of(Map.of()) : Optional.empty();
    }
}
