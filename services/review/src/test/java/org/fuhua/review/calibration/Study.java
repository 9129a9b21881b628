package org.fuhua.review.calibration;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What each method makes of many made-up panels of one shape.
///
/// @param oracle mean rank correlation with the truth of one who knows every expert's bias
/// @param methods mean rank correlation of each method
/// @param coverage share of true levels inside the mixed model's interval
record Study(int applications, int reads, int load, double oracle, Map<Method, Double> methods, double coverage) {
    private static final int PANELS = 24;

    static Study of(int applications, int reads, int load) {
        double oracle = 0;
        var methods = new EnumMap<Method, Double>(Method.class);
        int inside = 0;
        for (int seed = 1; seed <= PANELS; seed++) {
            var panel = Panel.draw(seed, applications, reads, load);
            oracle += panel.correlation(panel.oracle()) / PANELS;
            for (var method : Method.values()) {
                var scores = method.calibrate(panel.marks()).scores();
                methods.merge(method, panel.correlation(values(scores)) / PANELS, Double::sum);
                if (method == Method.MIXED_MODEL_1) inside += inside(panel, scores);
            }
        }
        return new Study(applications, reads, load, oracle, methods, inside / (double) (PANELS * applications));
    }

    private static Map<UUID, Double> values(Map<UUID, Calibration.Score> scores) {
        var values = new HashMap<UUID, Double>();
        scores.forEach((id, score) -> values.put(id, score.value()));
        return values;
    }

    private static int inside(Panel panel, Map<UUID, Calibration.Score> scores) {
        return (int) scores.entrySet().stream()
                .filter(one -> {
                    double truth = panel.merits().get(one.getKey());
                    var interval = one.getValue().interval().orElseThrow();
                    return interval.low() <= truth && truth <= interval.high();
                })
                .count();
    }
}
