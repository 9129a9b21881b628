package org.fuhua.applicant.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A hundred thousand rows are written in a virtual machine that could never hold them.
class ExportMemoryTest {
    private static final int ROWS = 100_000;

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void keepsNoRowOnceWritten(ExportFormat format) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        format.name())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }

    /// Writes rows of about the size of real ones.
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            var columns = List.of(ListColumn.values());
            try (var sheet = ExportFormat.valueOf(arguments[0]).open(OutputStream.nullOutputStream(), "申报书", columns)) {
                for (int row = 1; row <= ROWS; row++) {
                    var cells = new ArrayList<Object>();
                    for (int i = 0; i < columns.size() - 2; i++) cells.add("面向居家康复的柔性脑电电极研制" + row + "/" + i);
                    cells.add(BigDecimal.valueOf(row, 2));
                    cells.add(LocalDateTime.of(2026, 11, 29, 17, 0));
                    sheet.row(cells);
                    if (row % 500 == 0) sheet.flush();
                }
            }
        }
    }
}
