package org.fuhua.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Reads calls and demonstration data from YAML.
final class CallFiles {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private CallFiles() {}

    static ObjectNode catalogue(Path file) {
        try (var in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static ObjectNode resource(String name) {
        try (var in = Objects.requireNonNull(CallFiles.class.getResourceAsStream("/demo/" + name), name)) {
            return read(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ObjectNode read(InputStream in) throws IOException {
        JsonNode tree = YAML.readTree(in);
        return (ObjectNode) tree;
    }
}
