package org.fuhua.applicant.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.fuhua.applicant.Api;
import org.fuhua.problem.FieldError;

/// Definitions and calls for tests, made the way production makes them.
public final class CallFixture {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private CallFixture() {}

    public static CallDefinition definition(Consumer<ObjectNode> change) {
        try {
            return JSON.treeToValue(Api.definition(change), CallDefinition.class);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    /// @return what keeps a call from being published where nothing is a demonstration
    public static List<FieldError> faults(CallDefinition definition) {
        return CallDefinitionCheck.of(definition, false);
    }

    /// The members of a definition as an amendment is compared with them.
    static JsonNode tree(Consumer<ObjectNode> change) {
        return new DefinitionText(JSON).tree(definition(d -> {
            d.put("code", "T-TREE");
            change.accept(d);
        }));
    }

    static Call draft(CallDefinition definition) {
        return Call.draft(UUID.randomUUID(), definition, new DefinitionText.Kept("{}", "{}"));
    }

    public static PublishedCall published(Consumer<ObjectNode> change) {
        return PublishedCall.of(new CallVersionId(UUID.randomUUID(), 1), definition(change));
    }
}
