package org.fuhua.review.calibration;

/// Where the true value lies with 95 % probability, in points.
public record Interval(double low, double high) {
    /// Quantile of the normal distribution that leaves 2.5 % above.
    private static final double Z = 1.959963984540054;

    static Interval around(double value, double variance) {
        double half = Z * Math.sqrt(Math.max(0, variance));
        return new Interval(value - half, value + half);
    }

    Interval shift(double by) {
        return new Interval(low + by, high + by);
    }
}
