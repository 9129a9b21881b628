package org.fuhua.review.objection;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Objections of a year, as counts.
///
/// @param medianDays calendar days from filing to the answer; absent before the first answer
public record StatisticsView(
        int year,
        long filed,
        List<StateCount> states,
        List<KindCount> kinds,
        @Nullable BigDecimal medianDays) {

    public record StateCount(ObjectionState state, String zh, String en, long count) {}

    public record KindCount(String kind, String zh, String en, long count) {}
}
