package org.fuhua.print;

import static org.fuhua.print.PrintProblem.PRINT_UNAVAILABLE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fuhua.problem.Refusal;
import org.jboss.logging.Logger;

/// The Chinese fonts that documents are set in: those built in, or those that the settings name. A service without
/// any starts and says so, and only printing is refused; one that cannot read what its settings name does not start.
final class PrintFonts {
    private static final Logger LOG = Logger.getLogger(PrintFonts.class);

    /// @param regular for texts
    /// @param bold for headings
    record Fonts(Path regular, Path bold) {}

    private final Optional<Fonts> fonts;

    PrintFonts(PrintSettings settings) {
        var regular = laidOut(settings.font(), "400Regular/NotoSansSC_400Regular.ttf");
        var bold = laidOut(settings.boldFont(), "700Bold/NotoSansSC_700Bold.ttf");
        fonts = regular.map(found -> new Fonts(found, bold.orElse(found)));
        if (fonts.isEmpty())
            LOG.warn("no Chinese font for documents: build with the portal's packages, or name a"
                    + " TrueType font in the setting print.font of the service");
    }

    boolean areThere() {
        return fonts.isPresent();
    }

    Fonts require() {
        return fonts.orElseThrow(() -> new Refusal(PRINT_UNAVAILABLE));
    }

    /// Laid out once as a file, because a font is read in places and not from its beginning to its end.
    private static Optional<Path> laidOut(Optional<Path> configured, String builtIn) {
        try (var font = configured.isPresent()
                ? Files.newInputStream(configured.get())
                : PrintFonts.class.getResourceAsStream("/fonts/" + builtIn)) {
            if (font == null) return Optional.empty();
            var file = Files.createTempFile("fuhua-font", ".ttf");
            file.toFile().deleteOnExit();
            Files.write(file, Radicals.forgotten(font.readAllBytes()));
            return Optional.of(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("a font for documents cannot be read", failed);
        }
    }
}
