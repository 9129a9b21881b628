package org.fuhua.rules.ruleset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a score sheet. Where a document lets the applicant choose among measures, the best counts.
///
/// @param group indicators that a document adds up on their own, such as 创新能力
/// @param max points at most
/// @param measures none where people give the points
public record Indicator(
        String code,
        @Nullable String group,
        String zh,
        String en,
        @Nullable String source,
        int max,
        List<Measure> measures) {
    public Indicator {
        measures = List.copyOf(measures);
    }

    /// @param value expression that yields a number
    /// @param bands the first that holds gives the points; none gives nought
    public record Measure(String zh, String en, String value, Unit unit, List<Band> bands) {
        public Measure {
            bands = List.copyOf(bands);
        }
    }

    /// @param points at least
    /// @param upTo points that people may give within this band; the same when absent
    public record Band(
            Relation relation,
            long threshold,
            int points,
            @Nullable Integer upTo) {
        int most() {
            return upTo == null ? points : upTo;
        }
    }
}
