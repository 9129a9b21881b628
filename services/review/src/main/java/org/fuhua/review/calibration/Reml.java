package org.fuhua.review.calibration;

/// Estimates the three variances by restricted maximum likelihood: the average-information algorithm (Gilmour, Thompson
/// and Cullis 1995), begun at estimates from pairs of marks, with a step of expectation-maximisation wherever it would
/// leave the room of possible values.
///
/// A variance that the marks deny is held at a floor, since an effect of variance zero has no equations.
final class Reml {
    /// Floor of a variance against the variance of all marks.
    private static final double FLOOR = 1e-6;

    /// Most of a variance against that of all marks: far more than any that is more than chance.
    private static final double MOST = 1e4;

    /// Change of every variance, against their sum, below which they are found.
    private static final double ENOUGH = 1e-11;

    private static final int MOST_STEPS = 200;

    private final Crossed data;
    private final Incidence incidence;
    private final double floor;

    Reml(Crossed data, Incidence incidence) {
        this.data = data;
        this.incidence = incidence;
        this.floor = FLOOR * variance(data.y());
    }

    /// @param equations solved for the variances
    record Fit(Variances variances, MixedEquations equations) {}

    Fit fit() {
        var now = PairVariances.of(data).asArray();
        for (int i = 0; i < 3; i++) now[i] = Math.max(now[i], 100 * floor);
        var equations = new MixedEquations(incidence, Variances.of(now));
        for (int step = 0; step < MOST_STEPS; step++) {
            var next = new RemlStep(data, incidence, equations, now).next(floor, floor / FLOOR * MOST);
            double change = 0;
            for (int i = 0; i < 3; i++) change = Math.max(change, Math.abs(next[i] - now[i]));
            double sum = next[0] + next[1] + next[2];
            now = next;
            equations = new MixedEquations(incidence, Variances.of(now));
            if (change < ENOUGH * sum) break;
        }
        return new Fit(Variances.of(now), equations);
    }

    private static double variance(double[] y) {
        double squares = 0;
        for (double value : y) squares += value * value;
        return squares / Math.max(1, y.length - 1);
    }
}
