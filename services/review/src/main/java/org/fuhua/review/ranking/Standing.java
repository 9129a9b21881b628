package org.fuhua.review.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhua.review.assessment.Rubric;
import org.fuhua.review.intake.Stage;
import org.fuhua.review.intake.StageKind;

/// What an application is ranked by once interviews and site visits count (综合成绩): first how many stages that order it
/// came to, one after the other, then the score they make with the written one. A pure function.
///
/// Scores are out of 100. Those who missed a stage keep what they had before it, so that they stand in its order among
/// themselves and after everybody who came.
///
/// @param came stages that order the ranking and that it came to before it first missed one
/// @param score rounded once, half up, to [Rubric#DECIMALS] places
/// @param missed the stage that it did not come to
public record Standing(int came, BigDecimal score, Optional<StageKind> missed) implements Comparable<Standing> {
    private static final Comparator<Standing> ORDER =
            Comparator.comparingInt(Standing::came).thenComparing(Standing::score);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /// @param ordering stages that order the ranking, as they follow
    /// @param scores of the meetings, by kind
    static Standing of(BigDecimal written, List<Stage> ordering, Map<StageKind, BigDecimal> scores) {
        var score = written;
        int came = 0;
        for (var stage : ordering) {
            var own = scores.get(stage.kind());
            if (own == null) return new Standing(came, rounded(score), Optional.of(stage.kind()));
            score = with(stage, score, own);
            came++;
        }
        return new Standing(came, rounded(score), Optional.empty());
    }

    private static BigDecimal with(Stage stage, BigDecimal before, BigDecimal own) {
        return switch (stage.order()) {
            case null -> before;
            case GATE -> before;
            case REPLACES -> own;
            case COMBINED -> {
                var weight = BigDecimal.valueOf(stage.weightPercent());
                yield before.multiply(WHOLE.subtract(weight))
                        .add(own.multiply(weight))
                        .movePointLeft(2);
            }
        };
    }

    private static BigDecimal rounded(BigDecimal score) {
        return score.setScale(Rubric.DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Standing other) {
        return ORDER.compare(this, other);
    }
}
