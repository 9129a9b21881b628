package org.fuhua.review.calibration;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/// The mixed-model equations (Henderson 1975) of two crossed effects and a common mean, for given variances.
///
/// The rows' equations are diagonal, so they are eliminated; what remains has one equation for the mean, at index 0,
/// and one for each column. Inverse elements are in units of the noise variance until they are read.
final class MixedEquations {
    private final Incidence incidence;
    private final double noise;
    private final double columnRatio;
    private final double[] diagonal;
    private final LinearSolverDense<DMatrixRMaj> solver;
    private final DMatrixRMaj inverse;

    MixedEquations(Incidence incidence, Variances variances) {
        this.incidence = incidence;
        boolean straight = incidence.rowsAreApplications();
        noise = variances.noise();
        double rowRatio = noise / (straight ? variances.applications() : variances.experts());
        columnRatio = noise / (straight ? variances.experts() : variances.applications());
        diagonal = new double[incidence.rows()];
        for (int r = 0; r < diagonal.length; r++) diagonal[r] = incidence.inRow(r) + rowRatio;
        var reduced = reduced();
        solver = LinearSolverFactory_DDRM.chol(reduced.getNumRows());
        if (!solver.setA(reduced)) throw new ArithmeticException("the equations have no single solution");
        inverse = new DMatrixRMaj(reduced.getNumRows(), reduced.getNumRows());
        solver.invert(inverse);
    }

    private DMatrixRMaj reduced() {
        int size = incidence.columns() + 1;
        var matrix = new DMatrixRMaj(size, size);
        double[] values = matrix.data;
        for (int r = 0; r < incidence.rows(); r++) {
            double d = diagonal[r];
            int from = incidence.start()[r];
            int to = incidence.start()[r + 1];
            values[0] += to - from - (to - from) * (to - from) / d;
            for (int k = from; k < to; k++) {
                int one = (incidence.column()[k] + 1) * size;
                double share = 1 - (to - from) / d;
                values[one] += share;
                values[one / size] += share;
                values[one + one / size] += 1;
                for (int l = from; l < to; l++) values[one + incidence.column()[l] + 1] -= 1 / d;
            }
        }
        for (int c = 1; c < size; c++) values[c * size + c] += columnRatio;
        return matrix;
    }

    /// What the equations say for a value per mark.
    record Effects(double mean, double[] rows, double[] columns) {}

    Effects solve(double[] x) {
        double[] rowSums = new double[incidence.rows()];
        var right = new DMatrixRMaj(incidence.columns() + 1, 1);
        for (int r = 0; r < incidence.rows(); r++) {
            for (int k = incidence.start()[r]; k < incidence.start()[r + 1]; k++) {
                double value = x[incidence.mark()[k]];
                rowSums[r] += value;
                right.data[incidence.column()[k] + 1] += value;
            }
            right.data[0] += rowSums[r] * (1 - incidence.inRow(r) / diagonal[r]);
            for (int k = incidence.start()[r]; k < incidence.start()[r + 1]; k++)
                right.data[incidence.column()[k] + 1] -= rowSums[r] / diagonal[r];
        }
        var solution = new DMatrixRMaj(incidence.columns() + 1, 1);
        solver.solve(right, solution);
        double mean = solution.data[0];
        double[] columns = Arrays.copyOfRange(solution.data, 1, solution.data.length);
        double[] rows = rowSums;
        for (int r = 0; r < rows.length; r++) {
            double rest = rowSums[r] - incidence.inRow(r) * mean;
            for (int k = incidence.start()[r]; k < incidence.start()[r + 1]; k++)
                rest -= columns[incidence.column()[k]];
            rows[r] = rest / diagonal[r];
        }
        return new Effects(mean, rows, columns);
    }

    /// @return what the effects leave unexplained of a value per mark
    double[] residuals(double[] x, Effects effects) {
        double[] rest = new double[x.length];
        for (int r = 0; r < incidence.rows(); r++)
            for (int k = incidence.start()[r]; k < incidence.start()[r + 1]; k++) {
                int mark = incidence.mark()[k];
                rest[mark] = x[mark]
                        - effects.mean()
                        - effects.rows()[r]
                        - effects.columns()[incidence.column()[k]];
            }
        return rest;
    }

    /// @return variance of the error in the effect of a row
    double rowError(int r) {
        return noise * (1 / diagonal[r] + quadratic(r) / (diagonal[r] * diagonal[r]));
    }

    /// @return variance of the error in the effect of a column
    double columnError(int c) {
        return noise * inverse.get(c + 1, c + 1);
    }

    /// @return variance of the error in mean plus effect of a row
    double rowLevelError(int r) {
        double cross = incidence.inRow(r) * inverse.get(0, 0);
        for (int k = incidence.start()[r]; k < incidence.start()[r + 1]; k++)
            cross += inverse.get(0, incidence.column()[k] + 1);
        return rowError(r) + noise * (inverse.get(0, 0) - 2 * cross / diagonal[r]);
    }

    /// @return variance of the error in mean plus effect of a column
    double columnLevelError(int c) {
        return columnError(c) + noise * (inverse.get(0, 0) + 2 * inverse.get(0, c + 1));
    }

    private double quadratic(int r) {
        int from = incidence.start()[r];
        int to = incidence.start()[r + 1];
        double sum = (to - from) * (to - from) * inverse.get(0, 0);
        for (int k = from; k < to; k++) {
            int one = incidence.column()[k] + 1;
            sum += 2 * (to - from) * inverse.get(0, one);
            for (int l = from; l < to; l++) sum += inverse.get(one, incidence.column()[l] + 1);
        }
        return sum;
    }
}
