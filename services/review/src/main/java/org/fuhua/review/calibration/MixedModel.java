package org.fuhua.review.calibration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fuhua.review.calibration.Calibration.Finding;
import org.fuhua.review.calibration.Calibration.Score;
import org.fuhua.review.calibration.Calibration.Severity;

/// Mark = mean + merit of the application + severity of the expert + noise, with merit, severity and noise drawn from
/// normal distributions whose variances the marks themselves tell. A score is mean plus best prediction of the merit;
/// few marks pull it towards the mean, and its interval says how much is not known.
final class MixedModel {
    private MixedModel() {}

    static Calibration calibrate(Marks marks) {
        var data = Crossed.of(marks);
        if (!data.isIdentified()) return unidentified(marks);
        var incidence = Incidence.of(data);
        var equations = new Reml(data, incidence).fit().equations();
        var effects = equations.solve(data.y());
        boolean straight = incidence.rowsAreApplications();
        var scores = new LinkedHashMap<UUID, Score>();
        for (int i = 0; i < data.applications().size(); i++) {
            double value = data.mean() + effects.mean() + (straight ? effects.rows() : effects.columns())[i];
            double error = straight ? equations.rowLevelError(i) : equations.columnLevelError(i);
            scores.put(data.applications().get(i), new Score(value, Optional.of(Interval.around(value, error))));
        }
        return new Calibration(scores, severities(data, equations, effects, straight), Finding.APPLIED);
    }

    private static Map<UUID, Severity> severities(
            Crossed data, MixedEquations equations, MixedEquations.Effects effects, boolean straight) {
        int[] sheets = new int[data.experts().size()];
        for (int expert : data.expertOf()) sheets[expert]++;
        var severities = new LinkedHashMap<UUID, Severity>();
        for (int j = 0; j < sheets.length; j++) {
            double bias = (straight ? effects.columns() : effects.rows())[j];
            double error = straight ? equations.columnError(j) : equations.rowError(j);
            severities.put(
                    data.experts().get(j), new Severity(sheets[j], bias, Optional.of(Interval.around(bias, error))));
        }
        return severities;
    }

    private static Calibration unidentified(Marks marks) {
        return new Calibration(Means.plain(marks).scores(), Map.of(), Finding.NOT_IDENTIFIED);
    }
}
