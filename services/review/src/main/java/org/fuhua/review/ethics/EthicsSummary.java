package org.fuhua.review.ethics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An ethics review in a list, with its clocks.
///
/// @param dueAt when its next step is due; absent while nobody is on the clock
/// @param overdue whether that is over
/// @param nextFollowUpOn last day for the next follow-up report
public record EthicsSummary(
        UUID id,
        EthicsState state,
        Label stateLabel,
        UUID applicationId,
        String applicationNumber,
        String applicationTitle,
        String organisationName,
        UUID committeeId,
        String committeeName,
        @Nullable String committeeNameEn,
        boolean listed,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable LocalDate nextFollowUpOn,
        boolean followUpOverdue,
        boolean followUpToCheck) {

    @Schema(name = "EthicsStateLabel")
    public record Label(String zh, String en) {
        static Label of(EthicsState state) {
            return new Label(state.zh, state.en);
        }
    }

    /// Names that a review refers to.
    record Names(
            String applicationNumber,
            String applicationTitle,
            String organisationName,
            String committeeName,
            @Nullable String committeeNameEn) {}

    static EthicsSummary from(EthicsReview review, Names names, Instant now, LocalDate today) {
        var next = review.nextFollowUpOn();
        var due = review.dueAt();
        return new EthicsSummary(
                review.id(),
                review.state(),
                Label.of(review.state()),
                review.applicationId(),
                names.applicationNumber(),
                names.applicationTitle(),
                names.organisationName(),
                review.committeeId(),
                names.committeeName(),
                names.committeeNameEn(),
                review.isListed(),
                due,
                due != null && now.isAfter(due),
                next,
                next != null && today.isAfter(next) && !review.aftercare().awaitsCheck(),
                review.aftercare().awaitsCheck());
    }
}
