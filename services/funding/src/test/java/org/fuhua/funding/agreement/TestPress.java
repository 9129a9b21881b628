package org.fuhua.funding.agreement;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.fuhua.print.Press;
import org.fuhua.print.PrintSettings;

/// A press that works without the portal's packages: without the Chinese font it takes any, which prints `#`.
@Mock
@Singleton
class TestPress {
    private static final String ANY = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private record Settings(Optional<Path> font) implements PrintSettings {
        @Override
        public Optional<Path> boldFont() {
            return font;
        }

        @Override
        public int atOnce() {
            return 2;
        }

        @Override
        public Duration patience() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int charactersMax() {
            return 120_000;
        }
    }

    static boolean hasChinese() {
        return TestPress.class.getResource("/fonts/400Regular/NotoSansSC_400Regular.ttf") != null;
    }

    @Produces
    @Singleton
    Press press() throws IOException {
        return new Press(new Settings(hasChinese() ? Optional.empty() : Optional.of(any())));
    }

    private static Path any() throws IOException {
        try (var font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(ANY))) {
            var file = Files.createTempFile("fuhua-test-font", ".ttf");
            file.toFile().deleteOnExit();
            Files.write(file, font.readAllBytes());
            return file;
        }
    }
}
