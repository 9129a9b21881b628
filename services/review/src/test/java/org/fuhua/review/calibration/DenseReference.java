package org.fuhua.review.calibration;

import org.ejml.simple.SimpleMatrix;

/// The same model by its textbook formulas over one row and column a mark: slow, and easy to check by reading.
final class DenseReference {
    private final SimpleMatrix y;
    private final SimpleMatrix[] derivatives;
    private final SimpleMatrix ones;
    private final SimpleMatrix applications;
    private SimpleMatrix p;
    private SimpleMatrix inverse;
    double[] variances;

    DenseReference(Crossed data) {
        int n = data.size();
        y = new SimpleMatrix(n, 1);
        for (int k = 0; k < n; k++) y.set(k, 0, data.y()[k] + data.mean());
        applications = incidence(n, data.applications().size(), data.applicationOf());
        var experts = incidence(n, data.experts().size(), data.expertOf());
        ones = SimpleMatrix.ones(n, 1);
        derivatives = new SimpleMatrix[] {
            applications.mult(applications.transpose()), experts.mult(experts.transpose()), SimpleMatrix.identity(n)
        };
    }

    private static SimpleMatrix incidence(int rows, int columns, int[] of) {
        var matrix = new SimpleMatrix(rows, columns);
        for (int k = 0; k < rows; k++) matrix.set(k, of[k], 1);
        return matrix;
    }

    /// Fisher's scoring from a start near the top, so that it needs none of the safeguards of the real one.
    DenseReference fit(double... start) {
        variances = start.clone();
        for (int step = 0; step < 500; step++) {
            project();
            var information = new SimpleMatrix(3, 3);
            var score = new SimpleMatrix(3, 1);
            for (int i = 0; i < 3; i++) {
                var pd = p.mult(derivatives[i]);
                var py = p.mult(y);
                score.set(i, 0, (py.transpose().mult(derivatives[i]).mult(py).get(0) - pd.trace()) / 2);
                for (int j = 0; j < 3; j++)
                    information.set(i, j, pd.mult(p).mult(derivatives[j]).trace() / 2);
            }
            var change = information.solve(score);
            for (int i = 0; i < 3; i++) variances[i] += change.get(i);
            if (change.normF() < 1e-12) break;
        }
        project();
        return this;
    }

    private void project() {
        var v = derivatives[0]
                .scale(variances[0])
                .plus(derivatives[1].scale(variances[1]))
                .plus(derivatives[2].scale(variances[2]));
        inverse = v.invert();
        var vx = inverse.mult(ones);
        p = inverse.minus(
                vx.mult(vx.transpose()).divide(ones.transpose().mult(vx).get(0)));
    }

    /// @return mean plus best prediction for each application
    double[] scores() {
        double mean = ones.transpose().mult(inverse).mult(y).get(0)
                / ones.transpose().mult(inverse).mult(ones).get(0);
        var effects = applications.transpose().mult(p).mult(y).scale(variances[0]);
        double[] scores = new double[effects.getNumRows()];
        for (int i = 0; i < scores.length; i++) scores[i] = mean + effects.get(i);
        return scores;
    }

    /// @return variance of the error of each score: of the level less its best linear unbiased prediction
    double[] errors() {
        double information = ones.transpose().mult(inverse).mult(ones).get(0);
        double[] errors = new double[applications.getNumCols()];
        for (int i = 0; i < errors.length; i++) {
            var c = applications.extractVector(false, i).scale(variances[0]);
            double known = c.transpose().mult(inverse).mult(c).get(0);
            double rest = 1 - ones.transpose().mult(inverse).mult(c).get(0);
            errors[i] = variances[0] - known + rest * rest / information;
        }
        return errors;
    }
}
