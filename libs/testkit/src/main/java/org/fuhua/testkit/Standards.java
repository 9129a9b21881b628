package org.fuhua.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Schemas of published standards, which we do not carry with us: a folder of them is named by `FUHUA_STANDARDS`,
/// with one folder for each standard that has its `schema` folder as published.
public final class Standards {
    private static final String SCHEMA = "/schema/";

    private Standards() {}

    /// Fails unless the document is valid by the standard's schema.
    ///
    /// @param standard folder of the standard, for example `360giving`
    /// @param file of the schema, below the folder `schema`
    /// @return whether it could be looked at; false where the schemas are not at hand
    public static boolean assertValid(String standard, String file, String document) {
        var folder = Optional.ofNullable(System.getenv("FUHUA_STANDARDS")).map(at -> Path.of(at, standard, "schema"));
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) return false;
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(iri -> read(folder.get(), iri))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        var schema = registry.getSchema(SchemaLocation.of("https://standard.invalid" + SCHEMA + file));
        assertThat(schema.validate(document, InputFormat.JSON))
                .as(standard + " " + file)
                .isEmpty();
        return true;
    }

    /// Whatever host and version a schema names itself by, it is the file of that name in the folder.
    private static @Nullable String read(Path folder, String iri) {
        int at = iri.indexOf(SCHEMA);
        if (at < 0) return null;
        var file = folder.resolve(iri.substring(at + SCHEMA.length())).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) return null;
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
