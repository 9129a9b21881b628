package org.fuhua.review.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fuhua.review.assessment.Rubric;
import org.fuhua.review.calibration.Interval;

/// A 95 % interval in points.
public record IntervalView(BigDecimal low, BigDecimal high) {
    static IntervalView from(Interval interval) {
        return new IntervalView(points(interval.low()), points(interval.high()));
    }

    static BigDecimal points(double value) {
        return BigDecimal.valueOf(value).setScale(Rubric.DECIMALS, RoundingMode.HALF_UP);
    }
}
