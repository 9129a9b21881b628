package org.fuhua.review.ethics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can happen to an ethics review that others hear of: never a vote, a name or a reason.
sealed interface EthicsEvent {
    Case of();

    /// Which review it is about.
    record Case(UUID reviewId, UUID applicationId, UUID organisationId, UUID committeeId) {}

    record Filed(Case of) implements EthicsEvent {}

    record Returned(Case of, int lacking) implements EthicsEvent {}

    record Accepted(Case of, Instant dueAt, boolean listed) implements EthicsEvent {}

    record Decided(Case of, EthicsOutcome outcome, boolean listed) implements EthicsEvent {}

    record RereviewRequested(Case of, @Nullable Instant dueAt) implements EthicsEvent {}

    record RereviewAnswered(Case of, boolean agreed) implements EthicsEvent {}

    record Approved(Case of, boolean listed, LocalDate nextFollowUpOn) implements EthicsEvent {}

    record Suspended(Case of) implements EthicsEvent {}

    record Terminated(Case of) implements EthicsEvent {}
}
