package org.fuhua.review.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fuhua.review.assessment.ScoreSheet;
import org.jspecify.annotations.Nullable;

/// The sheet of an assignment after a change, without the proposal.
///
/// @param total out of 100; absent until every criterion has a score
public record SheetView(
        UUID id,
        long version,
        AssignmentState state,
        Instant deadlineAt,
        Sheet sheet,
        @Nullable BigDecimal total,
        @Nullable Instant submittedAt) {

    /// @param scores by code of the criterion
    public record Sheet(
            Map<String, BigDecimal> scores,
            Set<String> notApplicable,
            Map<String, String> comments,
            @Nullable String overall,
            @Nullable Integer confidence,
            @Nullable Instant savedAt) {
        static Sheet from(ScoreSheet sheet) {
            return new Sheet(
                    sheet.scores(),
                    sheet.notApplicable(),
                    sheet.comments(),
                    sheet.overall(),
                    sheet.confidence(),
                    sheet.savedAt());
        }
    }

    static SheetView from(Assignment assignment) {
        return new SheetView(
                assignment.id(),
                assignment.version(),
                assignment.state(),
                assignment.deadlineAt(),
                Sheet.from(assignment.sheet()),
                assignment.total(),
                assignment.submittedAt());
    }
}
