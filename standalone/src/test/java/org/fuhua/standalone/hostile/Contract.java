package org.fuhua.standalone.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/// The published contracts, read for what may be asked and how it should look.
final class Contract {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String JSON = "application/json";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();

    private Contract(JsonNode document) {
        this.document = document;
    }

    /// @param folder holds one `*.openapi.yaml` per service
    static List<Operation> operations(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".openapi.yaml"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        }
    }

    private static List<Operation> read(Path file) {
        try {
            var contract = new Contract(YAML.readTree(file.toFile()));
            contract.document
                    .path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().forEach(operation -> {
                        if (METHODS.contains(operation.getKey()))
                            contract.add(operation.getKey(), path.getKey(), path.getValue(), operation.getValue());
                    }));
            return contract.operations;
        } catch (IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    private void add(String method, String path, JsonNode shared, JsonNode operation) {
        var content = operation.path("requestBody").path("content");
        var mediaType = content.isEmpty()
                ? null
                : content.has(JSON) ? JSON : content.fieldNames().next();
        var body = JSON.equals(mediaType) ? content.path(JSON) : null;
        operations.add(new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("security").isEmpty(),
                roles(operation),
                parameters(shared, operation),
                mediaType,
                body == null ? null : example(body),
                body == null ? null : schema(body.path("schema"))));
    }

    private static Set<String> roles(JsonNode operation) {
        var roles = new HashSet<String>();
        operation.path("security").forEach(way -> way.path("bearer").forEach(role -> roles.add(role.asText())));
        return roles;
    }

    private static List<Operation.Parameter> parameters(JsonNode shared, JsonNode operation) {
        var parameters = new ArrayList<Operation.Parameter>();
        for (var list : List.of(shared.path("parameters"), operation.path("parameters")))
            list.forEach(p -> parameters.add(new Operation.Parameter(
                    p.path("name").asText(),
                    p.path("in").asText(),
                    p.path("required").asBoolean())));
        return parameters;
    }

    private Schema schema(JsonNode root) {
        ObjectNode whole = root.deepCopy();
        whole.set("$defs", document.path("components").path("schemas"));
        return schemas.getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"), InputFormat.JSON);
    }

    private JsonNode example(JsonNode body) {
        var given = body.path("examples").properties();
        if (!given.isEmpty()) return given.iterator().next().getValue().path("value");
        if (body.has("example")) return body.path("example");
        return sample(body.path("schema"), 0);
    }

    /// What is required, as the schema's own examples say it.
    private JsonNode sample(JsonNode schema, int depth) {
        var shape = resolve(schema);
        if (schema.path("examples").has(0)) return schema.path("examples").get(0);
        if (shape.path("examples").has(0)) return shape.path("examples").get(0);
        if (shape.path("enum").has(0)) return shape.path("enum").get(0);
        var nodes = JsonNodeFactory.instance;
        return switch (type(shape)) {
            case "object" -> {
                var object = nodes.objectNode();
                if (depth < 6)
                    shape.path("required")
                            .forEach(name -> object.set(
                                    name.asText(),
                                    sample(shape.path("properties").path(name.asText()), depth + 1)));
                yield object;
            }
            case "array" ->
                depth < 6 ? nodes.arrayNode().add(sample(shape.path("items"), depth + 1)) : nodes.arrayNode();
            case "integer", "number" -> nodes.numberNode(shape.path("minimum").asInt(1));
            case "boolean" -> nodes.booleanNode(false);
            default ->
                nodes.textNode("x".repeat(Math.max(1, shape.path("minLength").asInt())));
        };
    }

    private JsonNode resolve(JsonNode schema) {
        var ref = schema.path("$ref").asText(null);
        return ref == null ? schema : document.at(ref.substring(1));
    }

    private static String type(JsonNode shape) {
        var type = shape.path("type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(JsonNode::asText)
                        .filter(t -> !t.equals("null"))
                        .findFirst()
                        .orElse("")
                : type.asText();
    }
}
