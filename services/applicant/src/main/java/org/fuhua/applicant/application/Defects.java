package org.fuhua.applicant.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns defects into the text that is kept and back.
@ApplicationScoped
class Defects {
    private static final TypeReference<List<Defect>> LIST = new TypeReference<>() {};

    private final ObjectMapper json;

    Defects(ObjectMapper json) {
        this.json = json;
    }

    String write(List<Defect> defects) {
        try {
            return json.writeValueAsString(defects);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the defects cannot be written", impossible);
        }
    }

    List<Defect> read(@Nullable String kept) {
        if (kept == null) return List.of();
        try {
            return json.readValue(kept, LIST);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the kept defects cannot be read", damaged);
        }
    }
}
