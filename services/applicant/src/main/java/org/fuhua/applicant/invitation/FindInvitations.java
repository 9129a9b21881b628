package org.fuhua.applicant.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.applicant.organisation.Ownership;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;

/// Shows owners whom they invited.
@ApplicationScoped
class FindInvitations {
    private final Invitations invitations;
    private final Ownership ownership;
    private final FieldCipher cipher;
    private final Clock clock;

    FindInvitations(Invitations invitations, Ownership ownership, FieldCipher cipher, Clock clock) {
        this.invitations = invitations;
        this.ownership = ownership;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Transactional
    Page<InvitationView> pending(UUID organisationId, Paging paging) {
        ownership.requireOwner(organisationId);
        var now = clock.instant();
        return Page.of(
                invitations.pending(organisationId, paging.afterId(), paging.rows()),
                paging.limit,
                Invitation::id,
                invitation -> InvitationView.from(invitation, cipher.open(invitation.sealedAddress()), now));
    }
}
