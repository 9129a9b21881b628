package org.fuhua.applicant.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

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
