package org.fuhua.review.calibration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// The ranks that an application may truly have: better than all whose interval lies wholly below its own, worse than
/// all whose interval lies wholly above.
///
/// @param best from 1
/// @param worst at most the number of applications
public record RankRange(int best, int worst) {

    /// @return a range for every application that has an interval
    public static Map<UUID, RankRange> of(Calibration calibration) {
        var lows = new double[calibration.scores().size()];
        var highs = new double[lows.length];
        int n = 0;
        for (var score : calibration.scores().values()) {
            if (score.interval().isEmpty()) continue;
            lows[n] = score.interval().get().low();
            highs[n++] = score.interval().get().high();
        }
        int all = n;
        Arrays.sort(lows, 0, all);
        Arrays.sort(highs, 0, all);
        var ranges = new LinkedHashMap<UUID, RankRange>();
        calibration
                .scores()
                .forEach((id, score) -> score.interval()
                        .ifPresent(own -> ranges.put(
                                id,
                                new RankRange(
                                        1 + all - notAbove(lows, all, own.high()),
                                        all - below(highs, all, own.low())))));
        return ranges;
    }

    private static int notAbove(double[] sorted, int size, double value) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static int below(double[] sorted, int size, double value) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
