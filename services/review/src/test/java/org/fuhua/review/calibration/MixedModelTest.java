package org.fuhua.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.fuhua.review.calibration.Calibration.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedModelTest {

    @ParameterizedTest(name = "{0} applications, {1} reads, {2} a load, seed {3}")
    @CsvSource({"30,3,9,1", "30,3,9,2", "24,4,8,3", "40,2,8,4", "8,6,4,5", "12,5,3,6"})
    void equalsTheTextbookOnSmallPanels(int applications, int reads, int load, long seed) {
        var data =
                Crossed.of(Marks.of(Panel.draw(seed, applications, reads, load).marks()));
        var incidence = Incidence.of(data);
        var fit = new Reml(data, incidence).fit();
        var found = fit.variances();
        assertThat(DoubleStream.of(found.asArray()))
                .as("inside, where the textbook can follow")
                .allMatch(one -> one > 0.01);
        var textbook = new DenseReference(data).fit(found.asArray());
        assertThat(textbook.variances).containsExactly(found.asArray(), within(1e-7));
        var scores = MixedModel.calibrate(
                        Marks.of(Panel.draw(seed, applications, reads, load).marks()))
                .scores();
        for (int i = 0; i < data.applications().size(); i++) {
            var score = scores.get(data.applications().get(i));
            assertThat(score.value()).isCloseTo(textbook.scores()[i], within(1e-9));
            double half = 1.959963984540054 * Math.sqrt(textbook.errors()[i]);
            assertThat(score.interval().orElseThrow().high()).isCloseTo(textbook.scores()[i] + half, within(1e-8));
        }
    }

    @Test
    void theOrderOfTheMarksDoesNotMatterToTheLastDigit() {
        var marks = new ArrayList<>(Panel.draw(7, 60, 3, 12).marks());
        var first = Method.MIXED_MODEL_1.calibrate(marks);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(marks, new Random(i));
            assertThat(Method.MIXED_MODEL_1.calibrate(marks)).isEqualTo(first);
        }
    }

    @Test
    void namingMakesNoDifferenceToTheResult() {
        var marks = Panel.draw(8, 40, 3, 10).marks();
        var renamed = marks.stream()
                .map(m -> new Mark(turned(m.applicationId()), turned(m.expertId()), m.total()))
                .toList();
        var before = Method.MIXED_MODEL_1.calibrate(marks);
        var after = Method.MIXED_MODEL_1.calibrate(renamed);
        before.scores()
                .forEach((id, score) ->
                        assertThat(after.scores().get(turned(id)).value()).isCloseTo(score.value(), within(1e-8)));
    }

    private static UUID turned(UUID id) {
        return new UUID(id.getMostSignificantBits(), Long.reverse(id.getLeastSignificantBits()));
    }

    @Test
    void findsTheHarshExpertAndFreesTheApplicationsThatMetThem() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 12; i++)
            for (int j = 0; j < 4; j++)
                if ((i + j) % 4 != 3) {
                    double total = 60 + 2 * i + (j == 0 ? -15 : 5) + ((i * 7 + j * 5) % 3 - 1);
                    marks.add(mark(i, j, total));
                }
        var calibration = Method.MIXED_MODEL_1.calibrate(marks);
        assertThat(calibration.severities().get(Panel.id(2, 0)).bias()).isLessThan(-12);
        assertThat(IntStream.range(1, 12))
                .allMatch(i -> calibration.scores().get(Panel.id(1, i)).value()
                        > calibration.scores().get(Panel.id(1, i - 1)).value());
    }

    @Test
    void oneMarkIsItsOwnScore() {
        var calibration = Method.MIXED_MODEL_1.calibrate(List.of(mark(0, 0, 81.5)));
        assertThat(calibration.finding()).isEqualTo(Finding.NOT_IDENTIFIED);
        assertThat(calibration.scores().get(Panel.id(1, 0)).value()).isEqualTo(81.5);
        assertThat(calibration.scores().get(Panel.id(1, 0)).interval()).isEmpty();
    }

    @Test
    void equalMarksSayNothingOfExperts() {
        var marks = IntStream.range(0, 12).mapToObj(k -> mark(k / 3, k % 3, 75)).toList();
        var calibration = Method.MIXED_MODEL_1.calibrate(marks);
        assertThat(calibration.finding()).isEqualTo(Finding.NOT_IDENTIFIED);
        assertThat(calibration.scores().values()).allMatch(score -> score.value() == 75);
    }

    @Test
    void anApplicationWithOneMarkAmongOthersGetsAWiderInterval() {
        var marks = new ArrayList<>(Panel.draw(9, 40, 3, 12).marks());
        var lonely = Panel.id(1, 99);
        marks.add(new Mark(lonely, Panel.id(2, 0), new BigDecimal("95")));
        var calibration = Method.MIXED_MODEL_1.calibrate(marks);
        var own = calibration.scores().get(lonely);
        assertThat(own.value()).isLessThan(95).isGreaterThan(70);
        assertThat(width(own)).isGreaterThan(width(calibration.scores().get(Panel.id(1, 0))));
    }

    @Test
    void withoutAnyNoiseTheTruthIsFound() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 9; i++)
            for (int j = 0; j < 4; j++) if ((i + j) % 4 != 0) marks.add(mark(i, j, 50 + i * i / 2.0 + 3 * j));
        var calibration = Method.MIXED_MODEL_1.calibrate(marks);
        for (int i = 1; i < 9; i++)
            assertThat(calibration.scores().get(Panel.id(1, i)).value()
                            - calibration.scores().get(Panel.id(1, 0)).value())
                    .isCloseTo(i * i / 2.0, within(1e-3));
    }

    @Test
    void expertsWhoAgreeLeaveMeansInTheirOrder() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 10; i++) for (int j = 0; j < 3; j++) marks.add(mark(i, (i + j) % 5, 60 + 3 * i + (j - 1)));
        var calibration = Method.MIXED_MODEL_1.calibrate(marks);
        assertThat(IntStream.range(1, 10))
                .allMatch(i -> calibration.scores().get(Panel.id(1, i)).value()
                        > calibration.scores().get(Panel.id(1, i - 1)).value());
    }

    @Test
    void everyRandomSmallPanelComesToAnEnd() {
        var random = new Random(20261129);
        for (int trial = 0; trial < 300; trial++) {
            int applications = 1 + random.nextInt(9);
            int experts = 1 + random.nextInt(6);
            var marks = new ArrayList<Mark>();
            for (int i = 0; i < applications; i++)
                for (int j = 0; j < experts; j++)
                    if (random.nextInt(3) > 0) marks.add(mark(i, j, random.nextInt(trial % 5 == 0 ? 2 : 101)));
            var calibration = Method.MIXED_MODEL_1.calibrate(marks);
            assertThat(calibration.scores().values())
                    .as("trial %d", trial)
                    .allMatch(score -> Double.isFinite(score.value()) && score.value() > -50 && score.value() < 150);
        }
    }

    /// What somebody sees who has a tie to some of a round may be any part of it, and experts may give all the same.
    @ParameterizedTest(name = "severity alone {0}")
    @ValueSource(booleans = {true, false})
    void whatIsExplainedWithoutNoiseComesToAnEndWhateverIsLeftOut(boolean severityAlone) {
        for (int seed = 0; seed < 5_000; seed++) {
            var random = new Random(seed);
            int applications = 2 + random.nextInt(3);
            int experts = 2 + random.nextInt(4);
            var marks = new ArrayList<Mark>();
            for (int application = 0; application < applications; application++)
                for (int expert = 0; expert < experts; expert++)
                    if (random.nextInt(3) > 0)
                        marks.add(mark(application, expert, 40 + 10 * expert + (severityAlone ? 0 : 7 * application)));
            if (marks.isEmpty()) continue;
            var calibration = Method.MIXED_MODEL_1.calibrate(marks);
            assertThat(calibration.scores().values())
                    .as("seed %d", seed)
                    .allMatch(score -> Double.isFinite(score.value()) && score.value() > 0 && score.value() < 120);
        }
    }

    private static double width(Calibration.Score score) {
        return score.interval().orElseThrow().high()
                - score.interval().orElseThrow().low();
    }

    private static Mark mark(int application, int expert, double total) {
        return new Mark(Panel.id(1, application), Panel.id(2, expert), BigDecimal.valueOf(total));
    }
}
