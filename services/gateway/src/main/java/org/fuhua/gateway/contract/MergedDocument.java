package org.fuhua.gateway.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One OpenAPI 3.1 document of everything that the gateway lets pass.
///
/// @param json the document as JSON
/// @param yaml the same as YAML
public record MergedDocument(byte[] json, byte[] yaml) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(
            YAMLFactory.builder().disable(YAMLGenerator.Feature.SPLIT_LINES).build());

    /// Merges the services' documents: equal components become one, others get their service's name in front.
    public static MergedDocument of(List<Contract> contracts) {
        var merged = JSON.createObjectNode().put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", "Fuhua 孵化")
                .put("version", "1")
                .put(
                        "description",
                        "Everything that the gateway lets pass to the services. "
                                + "Browsers use their session and send `X-Fuhua-Csrf` with unsafe methods; programs send a bearer token.");
        merged.putArray("servers").addObject().put("url", "/");
        var tags = merged.putArray("tags");
        var paths = merged.putObject("paths");
        var components = merged.putObject("components");
        var names = new Components(contracts);
        var ids = new OperationIds(contracts);
        for (var contract : contracts) {
            tags.addObject().put("name", contract.service());
            add(contract, names, ids, paths, components);
        }
        secure(components);
        return written(merged);
    }

    private static void add(
            Contract contract, Components names, OperationIds ids, ObjectNode paths, ObjectNode components) {
        contract.operations((path, operation) -> {
            var copy = operation.getValue().deepCopy();
            rename(copy, contract.service(), names);
            ids.distinguish(contract.service(), copy);
            if (!copy.has("tags")) copy.putArray("tags").add(contract.service());
            var security = copy.putArray("security");
            if (!contract.isPublic(path)) {
                security.addObject().putArray("bearer");
                security.addObject().putArray("session");
            }
            paths.withObjectProperty(path).set(operation.getKey(), copy);
        });
        contract.document().path("paths").properties().forEach(path -> {
            if (paths.get(path.getKey()) instanceof ObjectNode item
                    && path.getValue().has("parameters"))
                item.set("parameters", renamed(path.getValue().get("parameters"), contract.service(), names));
        });
        contract.document()
                .path("components")
                .properties()
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(component -> components
                                .withObjectProperty(section.getKey())
                                .set(
                                        names.nameOf(contract.service(), section.getKey() + "/" + component.getKey()),
                                        renamed(component.getValue(), contract.service(), names))));
    }

    private static void secure(ObjectNode components) {
        var schemes = components.putObject("securitySchemes");
        schemes.putObject("bearer").put("type", "http").put("scheme", "bearer").put("bearerFormat", "JWT");
        schemes.putObject("session").put("type", "apiKey").put("in", "cookie").put("name", "q_session");
    }

    private static JsonNode renamed(JsonNode node, String service, Components names) {
        var copy = node.deepCopy();
        rename(copy, service, names);
        return copy;
    }

    private static void rename(JsonNode node, String service, Components names) {
        if (node instanceof ObjectNode object
                && object.path("$ref").isTextual()
                && object.get("$ref").textValue().startsWith(Components.REFERENCE)) {
            var key = object.get("$ref").textValue().substring(Components.REFERENCE.length());
            object.put(
                    "$ref", Components.REFERENCE + key.substring(0, key.indexOf('/') + 1) + names.nameOf(service, key));
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode)
            node.forEach(child -> rename(child, service, names));
    }

    private static MergedDocument written(ObjectNode document) {
        try {
            return new MergedDocument(
                    JSON.writeValueAsBytes(document),
                    YAML.writeValueAsString(document).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
