package org.fuhua.review.calibration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fuhua.review.calibration.Calibration.Finding;
import org.fuhua.review.calibration.Calibration.Score;
import org.fuhua.review.calibration.Calibration.Severity;

/// Standardises each expert's marks to mean 0 and deviation 1, puts them on the scale of all marks of the round, and
/// averages them. The common scale keeps the result readable as points.
///
/// An expert with fewer than [#EVIDENCE] marks, or with all marks the same, is not standardised: a mean and a deviation
/// of two or three marks say more about the applications than about the expert.
final class ZScore {
    /// Marks that an expert must have given; part of this version of the method.
    static final int EVIDENCE = 5;

    private ZScore() {}

    private record Spread(int marks, double mean, double deviation) {
        static Spread of(List<Mark> marks) {
            double mean = marks.stream()
                    .mapToDouble(mark -> mark.total().doubleValue())
                    .average()
                    .orElseThrow();
            double squares = marks.stream()
                    .mapToDouble(mark -> Math.pow(mark.total().doubleValue() - mean, 2))
                    .sum();
            return new Spread(marks.size(), mean, marks.size() < 2 ? 0 : Math.sqrt(squares / (marks.size() - 1)));
        }

        boolean isEvidence() {
            return marks >= EVIDENCE && deviation > 0;
        }

        double on(Spread common, double total) {
            return common.mean + common.deviation * (total - mean) / deviation;
        }
    }

    static Calibration calibrate(Marks marks) {
        if (marks.all().isEmpty()) return new Calibration(Map.of(), Map.of(), Finding.NOT_IDENTIFIED);
        var common = Spread.of(marks.all());
        var spreads = new HashMap<UUID, Spread>();
        marks.byExpert().forEach((expert, own) -> spreads.put(expert, Spread.of(own)));
        var scores = new HashMap<UUID, Score>();
        marks.byApplication().forEach((application, own) -> scores.put(application, score(own, common, spreads)));
        return new Calibration(scores, severities(spreads, common), finding(spreads));
    }

    private static Score score(List<Mark> marks, Spread common, Map<UUID, Spread> spreads) {
        double mean = marks.stream()
                .mapToDouble(mark -> {
                    var spread = spreads.get(mark.expertId());
                    double total = mark.total().doubleValue();
                    return spread.isEvidence() ? spread.on(common, total) : total;
                })
                .average()
                .orElseThrow();
        return new Score(mean, Optional.empty());
    }

    private static Map<UUID, Severity> severities(Map<UUID, Spread> spreads, Spread common) {
        return spreads.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> {
            var spread = one.getValue();
            return new Severity(
                    spread.marks(), spread.isEvidence() ? spread.mean() - common.mean() : 0, Optional.empty());
        }));
    }

    private static Finding finding(Map<UUID, Spread> spreads) {
        long evident = spreads.values().stream().filter(Spread::isEvidence).count();
        if (evident == 0) return Finding.NOT_IDENTIFIED;
        return evident == spreads.size() ? Finding.APPLIED : Finding.PARTLY_APPLIED;
    }
}
