package org.fuhua.applicant.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Turns a definition into the text that is kept and back.
@ApplicationScoped
class DefinitionText {
    private final ObjectMapper json;

    DefinitionText(ObjectMapper json) {
        this.json = json;
    }

    /// @param whole the definition
    /// @param card what lists show of it
    record Kept(String whole, String card) {}

    Kept write(CallDefinition definition) {
        try {
            return new Kept(json.writeValueAsString(definition), json.writeValueAsString(CallCard.of(definition)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the definition cannot be written", impossible);
        }
    }

    /// The members of a definition, to be compared with another's. Sets come in some order of their own, so they are
    /// sorted.
    JsonNode tree(CallDefinition definition) {
        ObjectNode tree = json.valueToTree(definition);
        for (var withSets : List.of("eligibility", "consortium", "caps")) sortSets(tree.path(withSets));
        return tree;
    }

    private static void sortSets(JsonNode node) {
        if (node instanceof ArrayNode set && isTexts(set)) {
            var sorted = new ArrayList<JsonNode>();
            set.forEach(sorted::add);
            sorted.sort(Comparator.comparing(JsonNode::asText));
            set.removeAll().addAll(sorted);
        } else node.forEach(DefinitionText::sortSets);
    }

    private static boolean isTexts(ArrayNode array) {
        for (var one : array) if (!one.isTextual()) return false;
        return true;
    }

    CallDefinition read(String whole) {
        return read(whole, CallDefinition.class);
    }

    CallCard readCard(String card) {
        return read(card, CallCard.class);
    }

    private <T> T read(String text, Class<T> shape) {
        try {
            return json.readValue(text, shape);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the kept definition cannot be read", damaged);
        }
    }
}
