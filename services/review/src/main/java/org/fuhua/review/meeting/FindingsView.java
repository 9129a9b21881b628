package org.fuhua.review.meeting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuhua.review.assessment.Criterion;
import org.jspecify.annotations.Nullable;

/// What members found about one application at an interview or a visit, as one person may read it.
///
/// @param writable whether who is signed in may write now
/// @param own of who is signed in
/// @param all of everybody: for officers; for members once the vote is closed
public record FindingsView(
        List<Criterion> rubric, boolean writable, @Nullable FindingView own, List<FindingView> all) {

    /// @param seat for officers only, the chair's is 1
    /// @param total out of 100
    public record FindingView(
            @Nullable Integer seat,
            BigDecimal total,
            Map<String, BigDecimal> scores,
            Set<String> notApplicable,
            Map<String, String> comments,
            @Nullable String overall) {
        static FindingView from(Findings.Written written, @Nullable Integer seat) {
            var sheet = written.sheet();
            return new FindingView(
                    seat, written.total(), sheet.scores(), sheet.notApplicable(), sheet.comments(), sheet.overall());
        }
    }
}
