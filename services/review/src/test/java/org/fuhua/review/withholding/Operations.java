package org.fuhua.review.withholding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Every operation of the service, from its own document: an operation that is added is tried without being listed.
final class Operations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> METHODS = List.of("get", "put", "post", "delete");
    private static final Pattern PARAMETER = Pattern.compile("([a-z-]+)/\\{([A-Za-z]+)}|\\{([A-Za-z]+)}");

    private final JsonNode document;

    private Operations(JsonNode document) {
        this.document = document;
    }

    static Operations read() throws Exception {
        return new Operations(
                JSON.readTree(given().get("/q/openapi?format=json").asString()));
    }

    /// @param asked required parameters of the query
    record Operation(
            String method,
            String path,
            List<String> asked,
            @Nullable JsonNode body) {
        /// @param ids by the word before them in the path, or by their own name
        /// @return nothing when an id is not known
        Optional<String> with(Map<String, String> ids) {
            var filled = new StringBuilder();
            var parameters = PARAMETER.matcher(path);
            while (parameters.find()) {
                var id = ids.get(parameters.group(1) == null ? parameters.group(3) : parameters.group(1));
                if (id == null) return Optional.empty();
                parameters.appendReplacement(filled, parameters.group(1) == null ? id : parameters.group(1) + "/" + id);
            }
            parameters.appendTail(filled);
            var query = asked.stream().map(name -> name + "=" + ids.get(name)).toList();
            return Optional.of(filled + (query.isEmpty() ? "?limit=100" : "?limit=100&" + String.join("&", query)));
        }

        boolean reads() {
            return method.equals("GET");
        }

        Response call(String token, String url) {
            var request = given().contentType("application/json");
            if (!token.isEmpty()) request.auth().oauth2(token);
            if (!reads())
                request.header("If-Match", "\"0\"")
                        .header("Idempotency-Key", UUID.randomUUID().toString());
            if (body != null) request.body(body.toString());
            return request.request(method, url);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Operation> all() {
        var all = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> all.add(new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                asked(operation.getValue()),
                                body(operation.getValue())))));
        assertThat(all).hasSizeGreaterThan(50);
        return all;
    }

    private static List<String> asked(JsonNode operation) {
        var asked = new ArrayList<String>();
        for (var parameter : operation.path("parameters"))
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean())
                asked.add(parameter.path("name").asText());
        return asked;
    }

    /// @return the example that the document gives for the body
    private @Nullable JsonNode body(JsonNode operation) {
        var schema = operation.at("/requestBody/content/application~1json/schema");
        if (schema.isMissingNode()) return null;
        var reference = schema.path("$ref").asText();
        var examples = (reference.isEmpty() ? schema : document.at(reference.substring(1))).path("examples");
        if (!examples.isArray() || examples.isEmpty()) return JSON.createObjectNode();
        try {
            return examples.get(0).isTextual() ? JSON.readTree(examples.get(0).asText()) : examples.get(0);
        } catch (java.io.IOException broken) {
            throw new IllegalStateException(reference, broken);
        }
    }
}
