package org.fuhua.applicant.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;

/// Takes back whatever an organisation's owners offered: it passed to somebody else, or was merged into another.
@ApplicationScoped
public class EndInvitations {
    private final Invitations invitations;
    private final Audit audit;
    private final Clock clock;

    EndInvitations(Invitations invitations, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void of(UUID organisationId) {
        for (var invitation : invitations.pendingOf(organisationId)) {
            var from = invitation.state();
            invitation.revoke(clock.instant());
            audit.record("invitation", invitation.id(), "revoke", from, invitation.state(), null);
        }
    }
}
