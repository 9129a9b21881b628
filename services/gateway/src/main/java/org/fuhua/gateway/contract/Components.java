package org.fuhua.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which components of the services' documents can be one, and which need a name of their own.
///
/// Two components of one name are the same when their text is the same and everything that they refer to is the same:
/// a page of views is shared only if the view is.
final class Components {
    static final String REFERENCE = "#/components/";

    /// `schemas/Money` to its text, per service.
    private final Map<String, Map<String, JsonNode>> definitions = new TreeMap<>();

    private final Set<String> clashing = new HashSet<>();

    Components(List<Contract> contracts) {
        contracts.forEach(contract -> contract.document()
                .path("components")
                .properties()
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(component -> definitions
                                .computeIfAbsent(section.getKey() + "/" + component.getKey(), name -> new TreeMap<>())
                                .put(contract.service(), component.getValue()))));
        definitions.forEach((name, byService) -> {
            if (Set.copyOf(byService.values()).size() > 1) clashing.add(name);
        });
        while (spread())
            ;
    }

    /// Name of a service's component in the merged document.
    String nameOf(String service, String key) {
        var slash = key.indexOf('/');
        var name = key.substring(slash + 1);
        return clashing.contains(key) ? Character.toUpperCase(service.charAt(0)) + service.substring(1) + name : name;
    }

    private boolean spread() {
        return definitions.entrySet().stream()
                .filter(definition -> definition.getValue().size() > 1 && !clashing.contains(definition.getKey()))
                .filter(definition -> definition.getValue().values().stream().anyMatch(this::refersToClash))
                .map(Map.Entry::getKey)
                .toList()
                .stream()
                .map(clashing::add)
                .reduce(false, Boolean::logicalOr);
    }

    private boolean refersToClash(JsonNode node) {
        var reference = node.path("$ref").asText("");
        if (reference.startsWith(REFERENCE) && clashing.contains(reference.substring(REFERENCE.length()))) return true;
        for (var child : node) if (refersToClash(child)) return true;
        return false;
    }
}
