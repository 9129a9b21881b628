package org.fuhua.review.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can happen to an invitation that others hear of: that somebody with an account was asked. Who answered what is
/// the agency's business.
sealed interface InvitationEvent {
    UUID roundId();

    record Sent(
            UUID invitationId,
            UUID roundId,
            UUID callId,
            @Nullable String readerSubject,
            Instant deadlineAt) implements InvitationEvent {}

    record Reminded(
            UUID invitationId,
            UUID roundId,
            UUID callId,
            @Nullable String readerSubject,
            Instant deadlineAt) implements InvitationEvent {}
}
