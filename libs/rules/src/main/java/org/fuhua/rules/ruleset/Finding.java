package org.fuhua.rules.ruleset;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// What was found about one condition.
///
/// @param source document and article
/// @param measured absent for a yes or no, and where there is no number
/// @param missing facts that would decide, such as `y1.revenue`
/// @param judgedBy who decides, where people do
/// @param parts of a combination
/// @param oneSuffices whether one of the parts is enough
public record Finding(
        String code,
        String zh,
        String en,
        String source,
        Result result,
        @Nullable Measured measured,
        SortedSet<String> missing,
        @Nullable String judgedBy,
        List<Finding> parts,
        boolean oneSuffices) {

    /// A number beside the line that the document draws.
    ///
    /// @param value what the facts give; for a score, the points that are certain
    /// @param ceiling where a score can still reach; otherwise the value
    public record Measured(long value, long ceiling, Unit unit, Relation relation, long threshold) {
        /// How far the value is from the line, never below nought; a line that excludes its threshold is one further.
        public long shortfall() {
            if (relation.holds(value, threshold)) return 0;
            return switch (relation) {
                case AT_LEAST -> threshold - value;
                case ABOVE -> threshold - value + 1;
                case AT_MOST -> value - threshold;
                case BELOW -> value - threshold + 1;
            };
        }
    }
}
