package org.fuhua.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files of the checkout that this module is part of.
final class Checkout {
    static final List<String> SERVICES = List.of("applicant", "review", "funding", "talent", "oversight");
    static final ObjectMapper JSON = new ObjectMapper();
    /// Reads YAML, refusing a key given twice.
    static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory().enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL))
            .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private Checkout() {}

    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("deploy/k8s"))) folder = folder.getParent();
        return folder;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<JsonNode> yaml(String text) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            return documents.readAll();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Compares a generated file with the committed one, or writes it for `./fuhua golden`.
    static void assertGolden(String relative, String expected) throws IOException {
        var file = root().resolve(relative);
        if (Boolean.getBoolean("golden.update")) Files.writeString(file, expected);
        assertThat(file)
                .as("%s is current: else run ./fuhua golden and review the difference", relative)
                .exists()
                .hasContent(expected);
    }
}
