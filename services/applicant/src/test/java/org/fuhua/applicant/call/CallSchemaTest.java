package org.fuhua.applicant.call;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.fuhua.testkit.Repository;
import org.fuhua.testkit.ServiceEnvironment;
import org.junit.jupiter.api.Test;

/// Keeps the JSON Schema of a call's document, which editors outside Fuhua check with, in step with what is accepted.
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class CallSchemaTest {
    private static final String FILE = "contracts/calls/call-definition.schema.json";
    private static final String COMPONENTS = "#/components/schemas/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void isPublishedAndFitsEveryProgrammeOfTheCatalogue() throws IOException {
        Repository.assertGolden(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema()) + "\n");
        for (var programme : programmes())
            assertThat(faults(programme)).as("%s", programme).isEmpty();
    }

    @Test
    void refusesWhatTheServiceRefuses() throws IOException {
        var programme = programme(programmes().getFirst());
        programme.put("clause", "17");
        programme.put("surprise", true);
        programme.remove("titleEn");
        ((ObjectNode) programme.path("review")).put("noticeWorkingDays", -1);
        assertThat(faults(programme))
                .anyMatch(fault -> fault.startsWith("/clause"))
                .anyMatch(fault -> fault.contains("surprise"))
                .anyMatch(fault -> fault.contains("titleEn"))
                .anyMatch(fault -> fault.startsWith("/review/noticeWorkingDays"))
                .hasSize(4);
    }

    private static List<String> faults(Path programme) throws IOException {
        return faults(programme(programme));
    }

    private static List<String> faults(JsonNode programme) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(Repository.path(FILE).toFile()));
        return schema.validate(programme).stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .toList();
    }

    private static List<Path> programmes() throws IOException {
        try (var files = Files.list(Repository.path("catalogue"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /// Days are set when a programme is opened.
    private static ObjectNode programme(Path file) throws IOException {
        var programme = (ObjectNode) YAML.readTree(file.toFile());
        return programme.put("opensAt", "2026-01-01T00:00:00Z").put("deadlineAt", "2026-03-01T00:00:00Z");
    }

    private static ObjectNode schema() throws IOException {
        var components =
                JSON.readTree(given().get("/q/openapi?format=json").asString()).at("/components/schemas");
        var definitions = new TreeMap<String, JsonNode>();
        var waiting = new ArrayDeque<>(List.of("CallDefinition"));
        while (!waiting.isEmpty()) {
            var name = waiting.pop();
            if (definitions.containsKey(name)) continue;
            var definition = components.path(name).deepCopy();
            definitions.put(name, definition);
            stricter(definition, waiting);
        }
        var schema = JSON.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "/" + FILE)
                .put("title", "A call for applications 指南")
                .put(
                        "description",
                        "What a programme officer writes. Members that depend on each other are checked by the service.");
        schema.setAll((ObjectNode) definitions.remove("CallDefinition"));
        schema.putObject("$defs").setAll(definitions);
        return schema;
    }

    /// References stay within the file, members are all known, and patterns hold for the whole text.
    private static void stricter(JsonNode node, ArrayDeque<String> waiting) {
        if (node instanceof ObjectNode object) {
            var reference = object.path("$ref").asText();
            if (reference.startsWith(COMPONENTS)) {
                var name = reference.substring(COMPONENTS.length());
                waiting.add(name);
                object.put("$ref", "#/$defs/" + name);
            }
            if (object.path("properties").isObject() && !object.has("additionalProperties"))
                object.put("additionalProperties", false);
            var pattern = object.path("pattern");
            if (pattern.isTextual() && !Set.of("\\S").contains(pattern.asText()))
                object.put("pattern", "^(?:" + pattern.asText() + ")$");
        }
        node.forEach(child -> stricter(child, waiting));
    }
}
