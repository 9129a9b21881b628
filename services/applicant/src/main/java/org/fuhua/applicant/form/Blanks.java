package org.fuhua.applicant.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// A cleared field is an absent one, and so is a group in which nothing is answered: the portal's `withoutEmpty`.
final class Blanks {
    private Blanks() {}

    /// @return a copy without what is blank; entries of a list stay, as empty ones
    static ObjectNode without(ObjectNode answers) {
        return kept(answers).map(ObjectNode.class::cast).orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private static Optional<JsonNode> kept(JsonNode node) {
        if (node.isNull() || node.isTextual() && node.asText().isEmpty()) return Optional.empty();
        return switch (node) {
            case ArrayNode list -> {
                var copy = JsonNodeFactory.instance.arrayNode();
                list.forEach(entry -> copy.add(kept(entry).orElseGet(JsonNodeFactory.instance::objectNode)));
                yield Optional.of(copy);
            }
            case ObjectNode group -> {
                var copy = JsonNodeFactory.instance.objectNode();
                group.properties()
                        .forEach(
                                member -> kept(member.getValue()).ifPresent(value -> copy.set(member.getKey(), value)));
                yield copy.isEmpty() ? Optional.empty() : Optional.of(copy);
            }
            default -> Optional.of(node);
        };
    }
}
