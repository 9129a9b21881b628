package org.fuhua.funding.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fuhua.testkit.Refusals.assertRefused;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fuhua.funding.FundingProblem;
import org.fuhua.platform.money.Money;
import org.fuhua.print.Language;
import org.fuhua.print.Paper.Fact;
import org.fuhua.print.Paper.Facts;
import org.fuhua.print.Paper.Figures;
import org.fuhua.print.Paper.Heading;
import org.fuhua.print.Press;
import org.fuhua.print.PrintSettings;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private record AsBuilt() implements PrintSettings {
        @Override
        public Optional<Path> font() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> boldFont() {
            return Optional.empty();
        }

        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(30);
        }

        @Override
        public int charactersMax() {
            return 120_000;
        }
    }

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
    void writesSumsInCapitalsAndFiguresToTheRightOnPaper() {
        var paper = StatementPaper.of(
                new Statement(
                        "明细账",
                        List.of(new Statement.Fact("期末余额", Money.ofFen(-12_345))),
                        List.of(
                                new Statement.Table(
                                        "明细",
                                        List.of("日期", "借方", "贷方"),
                                        List.of(
                                                Arrays.asList(DAY, null, Money.ofFen(1_234_567)),
                                                Arrays.asList(DAY, Money.ofFen(1), null))),
                                new Statement.Table("空", List.of("日期", "借方"), List.of()))),
                new Range(DAY, DAY),
                "2026-12-01 08:00:00",
                Language.ZH);
        assertThat(paper.blocks())
                .containsExactly(
                        new Facts(List.of(new Fact("期末余额", "-123.45 元（大写：负壹佰贰拾叁元肆角伍分）"))),
                        new Heading("明细"),
                        new Figures(
                                List.of("日期", "借方", "贷方"),
                                List.of(List.of("2026-11-30", "", "12,345.67"), List.of("2026-11-30", "0.01", "")),
                                1),
                        new Heading("空"),
                        new Figures(List.of("日期", "借方"), List.of(), 2));
        assertThat(paper.mark()).isEqualTo("2026-11-30 – 2026-11-30");
    }

    /// As many entries as one file takes, so that the largest is known to be set and how long it is.
    @Test
    void setsTheLargestStatementOnPages() throws IOException {
        var entry = List.of(DAY, "国库支付", "2026-BCI-0042-第3期-补充拨付", Money.ofFen(9_999_999_999L), "", Money.ofFen(1));
        var statement = new Statement(
                "明细账",
                List.of(new Statement.Fact("期间", "2026")),
                List.of(new Statement.Table(
                        "明细",
                        List.of("日期", "业务", "凭据", "借方", "贷方", "余额"),
                        Collections.nCopies(FileFormat.PDF.entriesMax, entry))));
        var press = new Press(new AsBuilt());
        assumeTrue(press.isReady(), "the fonts come with the portal's packages: run npm ci in portal first");
        var pages = press.set(StatementPaper.of(statement, new Range(DAY, DAY), "", Language.ZH));
        try (var document = Loader.loadPDF(pages)) {
            assertThat(document.getNumberOfPages()).isBetween(10, 60);
            var last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            assertThat(last.getText(document))
                    .contains(document.getNumberOfPages() + " / " + document.getNumberOfPages());
        }
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
