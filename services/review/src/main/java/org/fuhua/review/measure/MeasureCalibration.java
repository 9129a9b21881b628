package org.fuhua.review.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.fuhua.review.calibration.Mark;
import org.fuhua.review.calibration.Method;

/// Calibrates the sheets of a made-up round by the mixed model: applications differ by 1.28, experts by 0.24, and each
/// sheet by 1.27 (variances, on a scale of 10 points).
public final class MeasureCalibration {
    private static final int SHEETS_EACH = 5;
    private static final double SCALE = 10;

    private MeasureCalibration() {}

    /// @param arguments sheets, experts
    public static void main(String... arguments) {
        int sheets = Integer.parseInt(arguments[0]);
        int experts = Integer.parseInt(arguments[1]);
        // So that the compiler has seen the code.
        for (int i = 0; i < 3; i++) Method.MIXED_MODEL_1.calibrate(marks(2_000, 60));
        var marks = marks(sheets, experts);
        var scores = Told.seconds("calibration", () -> Method.MIXED_MODEL_1.calibrate(marks))
                .scores();
        Told.say("sheets", marks.size());
        Told.say("scores", scores.size());
    }

    private static List<Mark> marks(int sheets, int experts) {
        var random = new Random(20261130);
        var bias =
                random.doubles(experts, -1, 1).map(b -> b * Math.sqrt(3 * 0.24)).toArray();
        var marks = new ArrayList<Mark>(sheets);
        for (int a = 0; a < sheets / SHEETS_EACH; a++) {
            double worth = 7 + random.nextGaussian() * Math.sqrt(1.28);
            int first = random.nextInt(experts);
            // Steps of different length, so that experts meet ever others.
            int step = 1 + random.nextInt(experts / SHEETS_EACH - 1);
            for (int i = 0; i < SHEETS_EACH; i++) {
                int expert = (first + i * step) % experts;
                double mark = worth + bias[expert] + random.nextGaussian() * Math.sqrt(1.27);
                var total = BigDecimal.valueOf(Math.clamp(mark, 0, SCALE) * 100 / SCALE)
                        .setScale(2, RoundingMode.HALF_UP);
                marks.add(new Mark(new UUID(1, a), new UUID(2, expert), total));
            }
        }
        return marks;
    }
}
