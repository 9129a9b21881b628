package org.fuhua.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fuhua.print.Paper.Fact;
import org.fuhua.print.Paper.Facts;
import org.fuhua.print.Paper.Heading;
import org.fuhua.problem.Refusal;
import org.junit.jupiter.api.Test;

class PressTest {
    private static final Instant DRAWN_UP = Instant.parse("2026-05-06T01:02:03.456Z");

    private record Settings(int charactersMax) implements PrintSettings {
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
    }

    private final Press press = new Press(new Settings(1000));

    @Test
    void setsTheSamePaperAsTheSameBytes() throws Exception {
        assumeTrue(press.isReady(), "the fonts come with the portal's packages: run npm ci in portal first");
        var first = press.set(paper("脑机接口样机"), DRAWN_UP);
        Thread.sleep(1100); // a second is what dates in a PDF differ by
        assertThat(press.set(paper("脑机接口样机"), DRAWN_UP)).isEqualTo(first);
        assertThat(new Press(new Settings(1000)).set(paper("脑机接口样机"), DRAWN_UP)).isEqualTo(first);
        assertThat(press.set(paper("脑机接口样品"), DRAWN_UP)).isNotEqualTo(first);
        assertThat(press.set(paper("脑机接口样机"), DRAWN_UP.plusSeconds(1))).isNotEqualTo(first);
        try (var document = Loader.loadPDF(first)) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-05-06T01:02:03Z"));
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document)).contains("脑机接口样机");
        }
    }

    @Test
    void refusesWhatIsTooLong() {
        assumeTrue(press.isReady(), "the fonts come with the portal's packages: run npm ci in portal first");
        assertThatThrownBy(() -> press.set(paper("长".repeat(1001)), DRAWN_UP))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(PrintProblem.DOCUMENT_TOO_LONG));
    }

    private static Paper paper(String project) {
        return new Paper(
                Language.ZH,
                "任务书",
                "编号 1",
                "孵化",
                List.of(new Heading("一、项目"), new Facts(List.of(new Fact("项目名称", project)))));
    }
}
