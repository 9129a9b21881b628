package org.fuhua.funding.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.testkit.Refusals.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.fuhua.funding.FundingProblem;
import org.fuhua.platform.money.Money;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Test
    void keepsAmountsExactAndTextsAsTexts() throws IOException {
        var sheet = sheet(Spreadsheet.of(new Statement(
                "明细账",
                List.of(new Statement.Fact("专账", "BCI-2026")),
                List.of(new Statement.Table(
                        "明细: [1/2]",
                        List.of("凭据", "金额", "空"),
                        List.of(Arrays.asList("=1+1", Money.ofFen(12_345_678_901L), null)))))));
        assertThat(sheet)
                .contains("123456789.01")
                .contains("<is><t>=1+1</t></is>")
                .doesNotContain("<f>");
    }

    @Test
    void spansDaysInTheirOrderOnly() {
        assertThat(new Range(DAY, DAY)).hasToString("2026-11-30 – 2026-11-30");
        assertRefused(FundingProblem.PERIOD_BACKWARDS, () -> new Range(DAY, DAY.minusDays(1)));
    }

    private static String sheet(byte[] workbook) throws IOException {
        var file = Files.createTempFile("statement", ".xlsx");
        try {
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
                return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
