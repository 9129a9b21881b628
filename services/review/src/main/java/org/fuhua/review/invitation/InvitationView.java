package org.fuhua.review.invitation;

import java.time.Instant;
import java.util.UUID;
import org.fuhua.review.intake.Call;
import org.jspecify.annotations.Nullable;

/// An invitation, for the agency and for its expert.
///
/// @param expertName only for the agency
/// @param undertaking code of the text that the expert said yes to
/// @param reason why the expert declined, or the agency took it back
record InvitationView(
        UUID id,
        long version,
        UUID roundId,
        String callTitleZh,
        String callTitleEn,
        UUID expertId,
        @Nullable String expertName,
        InvitationState state,
        Instant sentAt,
        Instant answerBy,
        int reminders,
        @Nullable Instant remindedAt,
        @Nullable Instant answeredAt,
        @Nullable String undertaking,
        @Nullable String reason) {

    static InvitationView from(Invitation invitation, Call call, @Nullable String expertName) {
        return new InvitationView(
                invitation.id(),
                invitation.version(),
                invitation.roundId(),
                call.titleZh(),
                call.titleEn(),
                invitation.expertId(),
                expertName,
                invitation.state(),
                invitation.sentAt(),
                invitation.answerBy(),
                invitation.reminders(),
                invitation.remindedAt(),
                invitation.answeredAt(),
                invitation.undertaking(),
                invitation.reason());
    }

    @Override
    public String toString() {
        return "InvitationView[" + id + "]";
    }
}
