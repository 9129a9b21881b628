package org.fuhua.print;

import static org.fuhua.print.PrintProblem.DOCUMENT_TOO_LONG;
import static org.fuhua.print.PrintProblem.PRINT_BUSY;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Sets papers as PDF that screen readers can follow (PDF/UA): tagged, with bookmarks, fonts embedded as far as used.
///
/// Setting takes memory, so only so many are set at a time, the others wait a while, and what is too long is refused.
public final class Press {
    private static final String FAMILY = "Noto Sans SC";

    private final PrintFonts fonts;
    private final PrintSettings settings;
    private final Semaphore places;

    public Press(PrintSettings settings) {
        this.fonts = new PrintFonts(settings);
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce(), true);
        XRLog.setLoggingEnabled(false);
    }

    /// @return whether there is a font, and so anything can be set
    public boolean isReady() {
        return fonts.areThere();
    }

    /// @return the document's bytes
    public byte[] set(Paper paper) {
        return set(paper, (Instant) null);
    }

    /// @param writtenAt when the document says that it was made; the same paper then is the same bytes
    public byte[] set(Paper paper, @Nullable Instant writtenAt) {
        var found = fonts.require();
        if (paper.characters() > settings.charactersMax())
            throw new Refusal(DOCUMENT_TOO_LONG, "most", settings.charactersMax());
        takePlace();
        try {
            return set(paper, found, writtenAt);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(PRINT_BUSY);
    }

    private static byte[] set(Paper paper, PrintFonts.Fonts fonts, @Nullable Instant writtenAt) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFont(fonts.regular().toFile(), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(fonts.bold().toFile(), FAMILY, 700, FontStyle.NORMAL, true)
                .useUriResolver((_, _) -> null)
                .withW3cDocument(Markup.of(paper), "/")
                .withProducer("Fuhua")
                .toStream(out);
        builder.usePdfUaAccessibility(true);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (var document = renderer.createPDFKeepOpen()) {
                if (writtenAt != null) Reproducible.make(document, writtenAt);
                document.save(out);
            }
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException("the document could not be set", failed);
        }
    }
}
