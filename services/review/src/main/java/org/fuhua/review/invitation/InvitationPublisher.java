package org.fuhua.review.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.fuhua.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/// Tells that somebody was asked, so that a message reaches them. These are facts of the round.
@ApplicationScoped
class InvitationPublisher {
    private final Outbox outbox;

    InvitationPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record ExpertInvitedV1(
            UUID roundId,
            UUID callId,
            UUID invitationId,
            @Nullable String readerSubject,
            Instant deadlineAt) {}

    record ExpertRemindedV1(
            UUID roundId,
            UUID callId,
            UUID invitationId,
            @Nullable String readerSubject,
            Instant deadlineAt) {}

    void publish(InvitationEvent event) {
        switch (event) {
            case InvitationEvent.Sent e ->
                outbox.add(
                        "round",
                        e.roundId(),
                        "expert-invited.v1",
                        new ExpertInvitedV1(
                                e.roundId(), e.callId(), e.invitationId(), e.readerSubject(), e.deadlineAt()));
            case InvitationEvent.Reminded e ->
                outbox.add(
                        "round",
                        e.roundId(),
                        "expert-reminded.v1",
                        new ExpertRemindedV1(
                                e.roundId(), e.callId(), e.invitationId(), e.readerSubject(), e.deadlineAt()));
        }
    }
}
