package org.fuhua.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhua.testkit.Repository;
import org.junit.jupiter.api.Test;

/// Holds every method against panels of which the truth is known, and keeps the page that explains them.
class CalibrationReportTest {
    private static final String HEAD = """
            # How totals become a ranking 评分汇总方法

            Experts differ: one gives 60 for what another gives 75. Where every application is read by the same people that
            does no harm; where each is read by three of many, it decides who is funded. A call therefore names a method
            (`review.scoring.method`) before it opens, and the ranking shows what the method made of the totals beside the
            totals themselves, which nothing ever changes. The number is the version: a version that was used stays as it is.

            | Method | In plain words | When |
            |---|---|---|
            | `MEAN_1` 算术平均 | All totals, added up and divided. | everybody reads everything |
            | `TRIMMED_MEAN_1` 去掉最高最低分 | From five totals on, one highest and one lowest are left out, then the mean. A custom, not a law. | five experts or more, one of whom may be far off |
            | `Z_SCORE_1` 标准分 | Each expert's totals are moved and stretched to the mean and spread of all totals; then the mean. Experts with fewer than five totals, or all the same, are left as they are. Punishes whoever happened to read the strong ones. | each expert reads many, drawn at random |
            | `MIXED_MODEL_1` 线性混合模型 | Each total is taken as level of the application + habit of the expert + chance. How much each of the three varies is read from all totals of the round together (restricted maximum likelihood), then the likeliest levels are computed. One that few experts read is believed less and drawn to the middle. Says how sure it is: a 95 % interval, and the ranks that are possible. | each application is read by some of many experts |

            The mixed model needs more totals than there are applications and experts together; else it says so and gives plain
            means. Scores compare only where experts tie applications together by reading several of them.

            **Rank range.** An application's best possible rank is one more than the number of those whose interval lies wholly
            above its own; its worst leaves behind only those whose interval lies wholly below.

            **Wide spread.** Where the highest total is more than `review.scoring.wideSpread` points above the lowest, the
            experts should talk again before anybody decides.

            ## What they are worth 模拟检验

            Panels whose truth is known are made up: levels with a variance of 1.28, experts' habits with 0.24, chance with 1.27
            (in tenths of points on a scale of 100), 24 panels of each shape. The figures are rank correlations (Spearman) with
            the true levels. The *oracle* knows every expert's habit exactly, which nobody does. Computed by
            `CalibrationReportTest`, to be repeated to the last digit.

            | Applications | Experts each | Read by each expert | Oracle | Mean | Trimmed | Standardised | Mixed model | Mixed ÷ oracle | True level in the 95 % interval |
            |--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;
    private static final String TAIL = """

            ![Share of the oracle's rank correlation that each method reaches](calibration.svg)

            The mixed model equals the textbook's formulas to 10⁻⁹ on small panels (`MixedModelTest`).
            """;

    private static final List<Study> STUDIES = List.of(
            Study.of(60, 3, 12),
            Study.of(200, 3, 20),
            Study.of(200, 3, 40),
            Study.of(200, 5, 25),
            Study.of(400, 5, 50));

    @Test
    void theMixedModelComesCloseToWhoKnowsTheExperts() {
        assertThat(STUDIES.stream().filter(one -> one.load() >= 20))
                .isNotEmpty()
                .allMatch(one -> one.methods().get(Method.MIXED_MODEL_1) >= 0.99 * one.oracle());
        assertThat(STUDIES)
                .allMatch(one ->
                        one.methods().get(Method.MIXED_MODEL_1) > one.methods().get(Method.MEAN_1));
    }

    @Test
    void ninetyFivePercentMeansNinetyFivePercent() {
        assertThat(STUDIES).allMatch(one -> one.coverage() >= 0.93 && one.coverage() <= 0.97);
    }

    @Test
    void isWrittenDown() {
        var rows = STUDIES.stream().map(CalibrationReportTest::row).collect(Collectors.joining("\n"));
        Repository.assertGolden("docs/reference/calibration.md", HEAD + rows + "\n" + TAIL);
        Repository.assertGolden("docs/reference/calibration.svg", StudyPlot.of(STUDIES));
    }

    private static String row(Study study) {
        var means =
                Stream.of(Method.values()).map(method -> figure(study.methods().get(method)));
        double mixed = study.methods().get(Method.MIXED_MODEL_1);
        return "| %d | %d | %d | %s | %s | %s | %s |"
                .formatted(
                        study.applications(),
                        study.reads(),
                        study.load(),
                        figure(study.oracle()),
                        means.collect(Collectors.joining(" | ")),
                        figure(mixed / study.oracle()),
                        figure(study.coverage()));
    }

    static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
