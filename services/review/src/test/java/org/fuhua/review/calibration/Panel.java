package org.fuhua.review.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// A made-up panel of which the truth is known. Its variances are those that a study of a large grant programme found:
/// 1.28 between applications, 0.24 between experts, 1.27 of noise, here in tenths of points.
///
/// @param merits the true level of each application
/// @param severities the true bias of each expert
record Panel(List<Mark> marks, Map<UUID, Double> merits, Map<UUID, Double> severities) {
    static final double APPLICATIONS = 128;
    static final double EXPERTS = 24;
    static final double NOISE = 127;

    /// @param applications how many
    /// @param reads marks of each application
    /// @param load marks of each expert
    static Panel draw(long seed, int applications, int reads, int load) {
        var random = new Random(seed);
        int experts = Math.max(reads, applications * reads / load);
        var seats = new ArrayList<Integer>();
        for (int k = 0; k < applications * reads; k++) seats.add(k % experts);
        var marks = new ArrayList<Mark>();
        var merits = new HashMap<UUID, Double>();
        var severities = new HashMap<UUID, Double>();
        for (int j = 0; j < experts; j++) severities.put(id(2, j), random.nextGaussian() * Math.sqrt(EXPERTS));
        Collections.shuffle(seats, random);
        for (int i = 0; i < applications; i++) {
            double merit = 70 + random.nextGaussian() * Math.sqrt(APPLICATIONS);
            merits.put(id(1, i), merit);
            for (int expert : taken(seats, i * reads, reads)) {
                double total = merit + severities.get(id(2, expert)) + random.nextGaussian() * Math.sqrt(NOISE);
                marks.add(new Mark(
                        id(1, i), id(2, expert), BigDecimal.valueOf(total).setScale(4, RoundingMode.HALF_UP)));
            }
        }
        return new Panel(marks, merits, severities);
    }

    /// Swaps seats with later ones until nobody reads an application twice.
    private static List<Integer> taken(List<Integer> seats, int from, int reads) {
        for (int k = from; k < from + reads; k++) {
            int other = k;
            while (other < seats.size() && seats.subList(from, k).contains(seats.get(other))) other++;
            if (other == seats.size()) return seats.subList(from, k);
            Collections.swap(seats, k, other);
        }
        return seats.subList(from, from + reads);
    }

    static UUID id(int kind, int number) {
        return new UUID(kind, number);
    }

    /// @return Spearman's rank correlation of scores with true merits
    double correlation(Map<UUID, Double> scores) {
        var ids = List.copyOf(merits.keySet());
        double[] one = ranks(ids, merits);
        double[] other = ranks(ids, scores);
        double middle = (ids.size() - 1) / 2.0;
        double product = 0;
        double squares = 0;
        for (int i = 0; i < one.length; i++) {
            product += (one[i] - middle) * (other[i] - middle);
            squares += (one[i] - middle) * (one[i] - middle);
        }
        return product / squares;
    }

    private static double[] ranks(List<UUID> ids, Map<UUID, Double> values) {
        var order = ids.stream().sorted(Comparator.comparing(values::get)).toList();
        var at = new HashMap<UUID, Integer>();
        for (int i = 0; i < order.size(); i++) at.put(order.get(i), i);
        return ids.stream().mapToDouble(at::get).toArray();
    }

    /// @return the means of marks freed from the true biases: the most that anybody could know of the experts
    Map<UUID, Double> oracle() {
        var sums = new HashMap<UUID, double[]>();
        for (var mark : marks) {
            double[] sum = sums.computeIfAbsent(mark.applicationId(), _ -> new double[2]);
            sum[0] += mark.total().doubleValue() - severities.get(mark.expertId());
            sum[1]++;
        }
        var means = new HashMap<UUID, Double>();
        sums.forEach((id, sum) -> means.put(id, sum[0] / sum[1]));
        return means;
    }
}
