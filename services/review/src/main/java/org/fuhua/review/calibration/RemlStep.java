package org.fuhua.review.calibration;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.jspecify.annotations.Nullable;

/// One step towards the variances of highest restricted likelihood: applications, experts, noise, in this order.
final class RemlStep {
    private final Incidence incidence;
    private final MixedEquations equations;
    private final double[] now;
    private final double[] score = new double[3];
    private final double[] expectation = new double[3];
    private final DMatrixRMaj information = new DMatrixRMaj(3, 3);

    RemlStep(Crossed data, Incidence incidence, MixedEquations equations, double[] now) {
        this.incidence = incidence;
        this.equations = equations;
        this.now = now;
        measure(data);
    }

    private void measure(Crossed data) {
        var effects = equations.solve(data.y());
        double[] residuals = equations.residuals(data.y(), effects);
        double[] rowWork = spread(effects.rows(), true, now[rows()]);
        double[] columnWork = spread(effects.columns(), false, now[columns()]);
        double[] noiseWork = residuals.clone();
        for (int k = 0; k < noiseWork.length; k++) noiseWork[k] /= now[2];

        double rowTrace = 0;
        for (int r = 0; r < incidence.rows(); r++) rowTrace += equations.rowError(r);
        double columnTrace = 0;
        for (int c = 0; c < incidence.columns(); c++) columnTrace += equations.columnError(c);
        judge(rows(), incidence.rows(), rowTrace, squares(effects.rows()));
        judge(columns(), incidence.columns(), columnTrace, squares(effects.columns()));
        double free = incidence.size()
                - 1
                - incidence.rows()
                - incidence.columns()
                + rowTrace / now[rows()]
                + columnTrace / now[columns()];
        double rest = squares(residuals);
        score[2] = (rest / (now[2] * now[2]) - free / now[2]) / 2;
        // What expectation-maximisation would make of the noise: residuals and the errors of the effects in them.
        expectation[2] = (rest + now[2] * (incidence.size() - free)) / incidence.size();
        inform(rowWork, columnWork, noiseWork);
    }

    private int rows() {
        return incidence.rowsAreApplications() ? 0 : 1;
    }

    private int columns() {
        return 1 - rows();
    }

    private void judge(int effect, int levels, double trace, double squares) {
        double variance = now[effect];
        score[effect] = ((squares + trace) / (variance * variance) - levels / variance) / 2;
        expectation[effect] = (squares + trace) / levels;
    }

    /// The effect of each mark's row or column, against its variance.
    private double[] spread(double[] effects, boolean rows, double variance) {
        double[] spread = new double[incidence.size()];
        for (int r = 0; r < incidence.rows(); r++)
            for (int k = incidence.start()[r]; k < incidence.start()[r + 1]; k++)
                spread[incidence.mark()[k]] = effects[rows ? r : incidence.column()[k]] / variance;
        return spread;
    }

    private void inform(double[] rowWork, double[] columnWork, double[] noiseWork) {
        double[][] work = new double[3][];
        work[rows()] = rowWork;
        work[columns()] = columnWork;
        work[2] = noiseWork;
        for (int i = 0; i < 3; i++) {
            double[] projected = equations.residuals(work[i], equations.solve(work[i]));
            for (int j = 0; j < 3; j++) information.set(j, i, dot(work[j], projected) / now[2] / 2);
        }
    }

    /// @param floor below which no variance goes
    /// @param ceiling above which none goes
    double[] next(double floor, double ceiling) {
        boolean[] held = new boolean[3];
        for (int i = 0; i < 3; i++) held[i] = now[i] <= floor && score[i] <= 0;
        double[] step = newton(held);
        double[] next = new double[3];
        boolean inside = step != null;
        for (int i = 0; inside && i < 3; i++) {
            next[i] = now[i] + step[i];
            // One step may not take away more than nine tenths: far from the top the information misleads.
            // Nor may it add more than ten times all there is: marks without noise hold it back by nothing.
            inside = held[i]
                    || next[i] <= 10 * (now[0] + now[1] + now[2])
                            && (next[i] >= now[i] / 10 || next[i] <= floor && now[i] <= 100 * floor);
        }
        if (!inside)
            for (int i = 0; i < 3; i++)
                next[i] = held[i]
                        ? now[i]
                        : step != null && now[i] + step[i] < now[i] / 10 ? now[i] / 10 : expectation[i];
        for (int i = 0; i < 3; i++) next[i] = Math.clamp(next[i], floor, ceiling);
        return next;
    }

    private double @Nullable [] newton(boolean[] held) {
        var matrix = information.copy();
        var right = new DMatrixRMaj(3, 1);
        for (int i = 0; i < 3; i++) {
            right.data[i] = held[i] ? 0 : score[i];
            if (!held[i]) continue;
            for (int j = 0; j < 3; j++) {
                matrix.set(i, j, i == j ? 1 : 0);
                matrix.set(j, i, i == j ? 1 : 0);
            }
        }
        var step = new DMatrixRMaj(3, 1);
        return CommonOps_DDRM.solve(matrix, right, step) ? step.data : null;
    }

    private static double squares(double[] values) {
        return dot(values, values);
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) sum += one[k] * other[k];
        return sum;
    }
}
