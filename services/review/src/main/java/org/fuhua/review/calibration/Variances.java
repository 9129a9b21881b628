package org.fuhua.review.calibration;

/// Where the differences between marks come from, in squared points.
///
/// @param applications between the true merits of applications
/// @param experts between harsh and lenient experts
/// @param noise what is left, such as taste and attention
record Variances(double applications, double experts, double noise) {
    double[] asArray() {
        return new double[] {applications, experts, noise};
    }

    static Variances of(double[] values) {
        return new Variances(values[0], values[1], values[2]);
    }
}
