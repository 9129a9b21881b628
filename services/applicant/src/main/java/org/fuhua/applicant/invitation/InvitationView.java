package org.fuhua.applicant.invitation;

import java.time.Instant;
import java.util.UUID;
import org.fuhua.applicant.organisation.MemberRole;

/// An invitation as the organisation's owners see it.
///
/// @param expired its time is over; it can be sent again
/// @param sent mails so far
record InvitationView(
        UUID id,
        long version,
        UUID organisationId,
        String address,
        MemberRole role,
        InvitationState state,
        boolean expired,
        int sent,
        Instant invitedAt,
        Instant expiresAt) {

    static InvitationView from(Invitation invitation, String address, Instant now) {
        return new InvitationView(
                invitation.id(),
                invitation.version(),
                invitation.organisationId(),
                address,
                invitation.role(),
                invitation.state(),
                invitation.isOver(now),
                invitation.sent(),
                invitation.invitedAt(),
                invitation.expiresAt());
    }

    @Override
    public String toString() {
        return "InvitationView[" + id + "]";
    }
}
