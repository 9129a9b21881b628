package org.fuhua.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.platform.problem.PlatformProblem.FILE_EMPTY;
import static org.fuhua.platform.problem.PlatformProblem.FILE_NOT_WHAT_IT_CLAIMS;
import static org.fuhua.platform.problem.PlatformProblem.FILE_TOO_LARGE;
import static org.fuhua.platform.problem.PlatformProblem.FILE_TYPE_NOT_ALLOWED;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fuhua.platform.file.MediaTypes;
import org.junit.jupiter.api.Test;

class MediaTypesTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final MediaTypes types = new MediaTypes();

    @Test
    void tellsByContent() {
        assertThat(types.check(PDF, "plan.pdf", List.of("application/pdf"))).isEqualTo("application/pdf");
        assertThat(types.check(PDF, "没有扩展名", List.of("application/pdf"))).isEqualTo("application/pdf");
    }

    @Test
    void refusesAFileThatIsNotWhatItClaims() throws IOException {
        var script = "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8);
        assertRefused(FILE_NOT_WHAT_IT_CLAIMS, () -> types.check(script, "plan.pdf", List.of("application/pdf")));
        var program = new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        assertRefused(FILE_NOT_WHAT_IT_CLAIMS, () -> types.check(program, "plan.pdf", List.of("application/pdf")));
        var zip = zip("anything.txt");
        assertRefused(FILE_NOT_WHAT_IT_CLAIMS, () -> types.check(zip, "plan.docx", List.of(DOCX)));
    }

    @Test
    void refusesTypesThatThePlaceDoesNotTake() {
        assertRefused(FILE_TYPE_NOT_ALLOWED, () -> types.check(PDF, "plan.pdf", List.of("image/png")));
    }

    @Test
    void refusesWhatIsEmptyOrLargerThanThePlaceTakes() {
        var pdf = List.of("application/pdf");
        assertRefused(FILE_EMPTY, () -> types.check(new byte[0], "plan.pdf", pdf, 10));
        assertRefused(FILE_TOO_LARGE, () -> types.check(PDF, "plan.pdf", pdf, PDF.length - 1));
        assertThat(types.check(PDF, "plan.pdf", pdf, PDF.length)).isEqualTo("application/pdf");
    }

    @Test
    void takesOfficeDocuments() throws IOException {
        assertThat(types.check(zip("[Content_Types].xml"), "plan.docx", List.of(DOCX)))
                .isEqualTo(DOCX);
    }

    private static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return bytes.toByteArray();
    }
}
