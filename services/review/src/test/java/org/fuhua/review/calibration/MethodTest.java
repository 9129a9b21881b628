package org.fuhua.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhua.review.calibration.Calibration.Finding;
import org.fuhua.review.calibration.Calibration.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MethodTest {

    @Test
    void fourMarksAreNotTrimmedAndFiveAre() {
        assertThat(score(Method.TRIMMED_MEAN_1, 0, 60, 70, 100)).isEqualTo(57.5);
        assertThat(score(Method.TRIMMED_MEAN_1, 0, 60, 65, 70, 100)).isEqualTo(65);
        assertThat(score(Method.MEAN_1, 0, 60, 65, 70, 100)).isEqualTo(59);
    }

    @Test
    void onlyOneOfSeveralEqualExtremesIsLeftOut() {
        assertThat(score(Method.TRIMMED_MEAN_1, 100, 100, 70, 0, 0)).isCloseTo(170 / 3.0, within(1e-12));
    }

    @Test
    void aHarshExpertWithTheSameOrderIsPutOnTheCommonScale() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 6; i++) {
            marks.add(mark(i, 0, 40 + i * 4));
            marks.add(mark(i + 6, 1, 70 + i * 2));
        }
        var scores = Method.Z_SCORE_1.calibrate(marks).scores();
        for (int i = 0; i < 6; i++)
            assertThat(scores.get(Panel.id(1, i)).value())
                    .as("the %dth of each expert stands alike", i)
                    .isCloseTo(scores.get(Panel.id(1, i + 6)).value(), within(1e-9));
    }

    @Test
    void fourMarksAreNoEvidenceOfAnExpertAndFiveAre() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 4; i++) marks.add(mark(i, 0, 10 + i));
        for (int i = 0; i < 9; i++) marks.add(mark(i, 1, 60 + i));
        var before = Method.Z_SCORE_1.calibrate(marks);
        assertThat(before.finding()).isEqualTo(Finding.PARTLY_APPLIED);
        assertThat(before.severities().get(Panel.id(2, 0)).bias()).isZero();
        marks.add(mark(4, 0, 14));
        var after = Method.Z_SCORE_1.calibrate(marks);
        assertThat(after.finding()).isEqualTo(Finding.APPLIED);
        assertThat(after.severities().get(Panel.id(2, 0)).bias()).isNegative();
    }

    @Test
    void anExpertWhoGivesEverybodyTheSameIsNotStandardised() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 6; i++) marks.add(mark(i, 0, 80));
        for (int i = 0; i < 6; i++) marks.add(mark(i, 1, 60 + i));
        assertThat(Method.Z_SCORE_1.calibrate(marks).scores().values())
                .allMatch(score -> Double.isFinite(score.value()));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void noMarksGiveNoScores(Method method) {
        assertThat(method.calibrate(List.of()).scores()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void oneMarkIsItsOwnScore(Method method) {
        assertThat(score(method, 81.5)).isEqualTo(81.5);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void nobodyMarksAnApplicationTwice(Method method) {
        assertThatThrownBy(() -> method.calibrate(List.of(mark(0, 0, 1), mark(0, 0, 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ranksThatIntervalsCannotTellApartAreARange() {
        var a = Panel.id(1, 0);
        var b = Panel.id(1, 1);
        var c = Panel.id(1, 2);
        var touching = new Calibration(
                Map.of(a, between(80, 90), b, between(70, 80), c, between(60, 69.9)), Map.of(), Finding.APPLIED);
        assertThat(RankRange.of(touching))
                .isEqualTo(Map.of(a, new RankRange(1, 2), b, new RankRange(1, 2), c, new RankRange(3, 3)));
        var plain = new Calibration(Map.of(a, new Score(1, Optional.empty())), Map.of(), Finding.APPLIED);
        assertThat(RankRange.of(plain)).isEmpty();
    }

    private static Score between(double low, double high) {
        return new Score((low + high) / 2, Optional.of(new Interval(low, high)));
    }

    private static double score(Method method, double... totals) {
        var marks = new ArrayList<Mark>();
        for (int j = 0; j < totals.length; j++) marks.add(mark(0, j, totals[j]));
        return method.calibrate(marks).scores().get(Panel.id(1, 0)).value();
    }

    private static Mark mark(int application, int expert, double total) {
        return new Mark(Panel.id(1, application), Panel.id(2, expert), BigDecimal.valueOf(total));
    }
}
