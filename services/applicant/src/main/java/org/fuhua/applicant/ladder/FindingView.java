package org.fuhua.applicant.ladder;

import java.util.List;
import org.fuhua.rules.ruleset.Finding;
import org.fuhua.rules.ruleset.Relation;
import org.fuhua.rules.ruleset.Result;
import org.fuhua.rules.ruleset.Unit;
import org.jspecify.annotations.Nullable;

/// What was found about one condition, with the document that demands it.
///
/// @param missing facts that the enterprise did not state
/// @param parts conditions that it combines
/// @param oneSuffices whether one of the parts is enough
public record FindingView(
        String code,
        String zh,
        String en,
        String source,
        Result result,
        @Nullable Measured measured,
        List<String> missing,
        @Nullable String judgedBy,
        List<FindingView> parts,
        boolean oneSuffices) {

    /// @param value in the unit; for a score, the points that are certain
    /// @param ceiling where a score can still reach
    /// @param shortfall how far the value is from the threshold; nought when it is reached
    public record Measured(long value, long ceiling, Unit unit, Relation relation, long threshold, long shortfall) {
        static Measured from(Finding.Measured measured) {
            return new Measured(
                    measured.value(),
                    measured.ceiling(),
                    measured.unit(),
                    measured.relation(),
                    measured.threshold(),
                    measured.shortfall());
        }
    }

    public static FindingView from(Finding finding) {
        return new FindingView(
                finding.code(),
                finding.zh(),
                finding.en(),
                finding.source(),
                finding.result(),
                finding.measured() == null ? null : Measured.from(finding.measured()),
                List.copyOf(finding.missing()),
                finding.judgedBy(),
                finding.parts().stream().map(FindingView::from).toList(),
                finding.oneSuffices());
    }
}
