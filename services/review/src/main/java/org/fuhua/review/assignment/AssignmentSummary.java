package org.fuhua.review.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.review.intake.Application;
import org.jspecify.annotations.Nullable;

/// An assignment in a list.
///
/// @param organisationName absent for the expert of a double-blind review
/// @param expertName only for officers and auditors
/// @param total out of 100; absent until every criterion has a score
public record AssignmentSummary(
        UUID id,
        long version,
        AssignmentState state,
        Instant deadlineAt,
        UUID roundId,
        UUID applicationId,
        String applicationNumber,
        String applicationTitle,
        @Nullable String organisationName,
        @Nullable UUID expertId,
        @Nullable String expertName,
        @Nullable BigDecimal total,
        @Nullable Instant submittedAt) {

    static AssignmentSummary from(
            Assignment assignment,
            Application application,
            boolean blind,
            @Nullable UUID expertId,
            @Nullable String expertName) {
        return new AssignmentSummary(
                assignment.id(),
                assignment.version(),
                assignment.state(),
                assignment.deadlineAt(),
                assignment.roundId(),
                application.id(),
                application.number(),
                application.title(),
                blind ? null : application.organisationName(),
                expertId,
                expertName,
                assignment.total(),
                assignment.submittedAt());
    }

    @Override
    public String toString() {
        return "AssignmentSummary[" + id + "]";
    }
}
