package org.fuhua.review.calibration;

/// First estimates of the variances, from what pairs of marks differ by: two marks of one application differ by experts
/// and noise, two marks of one expert by applications and noise, any other two by all three. One pass over the marks.
final class PairVariances {
    private PairVariances() {}

    /// @return estimates that may be negative where the marks deny an effect
    static Variances of(Crossed data) {
        double whole = within(new int[data.size()], 1, data.y());
        double sameApplication =
                within(data.applicationOf(), data.applications().size(), data.y());
        double sameExpert = within(data.expertOf(), data.experts().size(), data.y());
        return new Variances(whole - sameApplication, whole - sameExpert, sameApplication + sameExpert - whole);
    }

    /// @return mean of half the squared differences over all pairs of marks in the same group
    private static double within(int[] groupOf, int groups, double[] y) {
        double[] sum = new double[groups];
        double[] squares = new double[groups];
        int[] count = new int[groups];
        for (int k = 0; k < y.length; k++) {
            sum[groupOf[k]] += y[k];
            squares[groupOf[k]] += y[k] * y[k];
            count[groupOf[k]]++;
        }
        double differences = 0;
        double pairs = 0;
        for (int g = 0; g < groups; g++) {
            differences += count[g] * squares[g] - sum[g] * sum[g];
            pairs += count[g] * (count[g] - 1.0);
        }
        return pairs == 0 ? 0 : differences / pairs;
    }
}
