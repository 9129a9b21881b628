package org.fuhua.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/// The committed schemas and examples of `contracts/events`, used from both sides.
public final class EventContracts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TYPE = Pattern.compile("org\\.fuhua\\.([a-z]+)\\.([a-z-]+)\\.(v\\d+)");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private EventContracts() {}

    /// @return payloads of the committed examples of a type, at least two
    public static List<String> examples(String type) {
        var examples = new ArrayList<String>();
        read(file(type, ".examples.json")).forEach(example -> examples.add(example.toString()));
        assertThat(examples).as("examples of " + type).hasSizeGreaterThanOrEqualTo(2);
        return examples;
    }

    /// Fails unless the payload is valid and has no member that the schema does not declare.
    public static void assertValid(String type, String payload) {
        var schema = read(file(type, ".schema.json"));
        close(schema);
        var errors = SCHEMAS.getSchema(schema).validate(payload, InputFormat.JSON);
        assertThat(errors).as("%s against its schema: %s", type, payload).isEmpty();
    }

    /// Fails unless every fact that a service wrote during its tests is valid; returns how many of each type there are.
    public static TreeMap<String, Integer> assertOutboxValid(DataSource dataSource) throws Exception {
        var counts = new TreeMap<String, Integer>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select type, payload from outbox order by id");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                assertValid(rows.getString(1), rows.getString(2));
                counts.merge(rows.getString(1), 1, Integer::sum);
            }
        }
        return counts;
    }

    /// @return all types that a service may publish, from the committed schemas
    public static List<String> typesOf(String service) {
        var folder = Repository.path("contracts/events/" + service);
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".schema.json"))
                    .map(f -> "org.fuhua.%s.%s.%s"
                            .formatted(
                                    service,
                                    f.getParent().getFileName(),
                                    f.getFileName().toString().replace(".schema.json", "")))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path file(String type, String suffix) {
        var parts = TYPE.matcher(type);
        if (!parts.matches()) throw new IllegalArgumentException("not an event type: " + type);
        return Repository.path(
                "contracts/events/%s/%s/%s%s".formatted(parts.group(1), parts.group(2), parts.group(3), suffix));
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException("no contract " + file.getFileName() + " in " + file.getParent(), failed);
        }
    }

    // A schema is open for its readers, but the writer may send only what it declares.
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) object.put("additionalProperties", false);
        schema.forEach(EventContracts::close);
    }
}
