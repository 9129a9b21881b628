package org.fuhua.applicant.print;

import static org.fuhua.applicant.ApplicantProblem.DOCUMENT_TOO_LONG;
import static org.fuhua.applicant.ApplicantProblem.PRINT_BUSY;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.problem.Refusal;

/// Sets papers as PDF that screen readers can follow (PDF/UA): tagged, with bookmarks, fonts embedded as far as used.
///
/// Setting takes memory, so only so many are set at a time, the others wait a while, and what is too long is refused.
@ApplicationScoped
public class Press {
    private static final String FAMILY = "Noto Sans SC";

    private final PrintFonts fonts;
    private final ApplicantConfig.Print config;
    private final Semaphore places;

    Press(PrintFonts fonts, ApplicantConfig config) {
        this.fonts = fonts;
        this.config = config.print();
        this.places = new Semaphore(this.config.atOnce(), true);
        XRLog.setLoggingEnabled(false);
    }

    /// @return the document's bytes
    public byte[] set(Paper paper) {
        var found = fonts.require();
        if (paper.characters() > config.charactersMax())
            throw new Refusal(DOCUMENT_TOO_LONG, "most", config.charactersMax());
        takePlace();
        try {
            return set(paper, found);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(config.patience().toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(PRINT_BUSY);
    }

    private static byte[] set(Paper paper, PrintFonts.Fonts fonts) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFont(fonts.regular().toFile(), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(fonts.bold().toFile(), FAMILY, 700, FontStyle.NORMAL, true)
                .useUriResolver((_, _) -> null)
                .withW3cDocument(Markup.of(paper), "/")
                .withProducer("Fuhua")
                .toStream(out);
        builder.usePdfUaAccessibility(true);
        try {
            builder.run();
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException("the document could not be set", failed);
        }
    }
}
