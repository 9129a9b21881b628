package org.fuhua.applicant.print;

import static org.fuhua.applicant.ApplicantProblem.PRINT_UNAVAILABLE;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.problem.Refusal;
import org.jboss.logging.Logger;

/// The Chinese fonts that documents are set in: those built in, or those that the settings name. A service without
/// any starts and says so, and only printing is refused; one that cannot read what its settings name does not start.
@Startup
@ApplicationScoped
class PrintFonts {
    private static final Logger LOG = Logger.getLogger(PrintFonts.class);

    /// @param regular for texts
    /// @param bold for headings
    record Fonts(Path regular, Path bold) {}

    private final Optional<Fonts> fonts;

    PrintFonts(ApplicantConfig config) {
        var regular = laidOut(config.print().font(), "400Regular/NotoSansSC_400Regular.ttf");
        var bold = laidOut(config.print().boldFont(), "700Bold/NotoSansSC_700Bold.ttf");
        fonts = regular.map(found -> new Fonts(found, bold.orElse(found)));
        if (fonts.isEmpty())
            LOG.warn("no Chinese font for documents: build with the portal's packages, or set"
                    + " fuhua.applicant.print.font to a TrueType font");
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
