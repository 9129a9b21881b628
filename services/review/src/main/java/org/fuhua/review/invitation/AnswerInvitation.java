package org.fuhua.review.invitation;

import static org.fuhua.platform.problem.PlatformProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.time.Clocks;
import org.fuhua.problem.Refusal;
import org.fuhua.review.expert.ExpertLookup;

/// The expert's yes, with the undertaking, or no, with a reason. A no frees the places that were assigned and not
/// finished; a submitted sheet stays what it is.
@ApplicationScoped
class AnswerInvitation {
    private final Invitations invitations;
    private final Undertakings undertakings;
    private final ExpertLookup experts;
    private final FreePlaces freePlaces;
    private final Audit audit;
    private final Clock clock;

    AnswerInvitation(
            Invitations invitations,
            Undertakings undertakings,
            ExpertLookup experts,
            FreePlaces freePlaces,
            Audit audit,
            Clock clock) {
        this.invitations = invitations;
        this.undertakings = undertakings;
        this.experts = experts;
        this.freePlaces = freePlaces;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void accept(UUID id, ExpectedVersion expected, String undertaking) {
        var invitation = own(id, expected);
        var before = invitation.state();
        var now = clock.instant();
        var inForce = undertakings.inForceOn(LocalDate.ofInstant(now, Clocks.PROGRAMME_ZONE));
        invitation.accept(undertaking, inForce.code(), now);
        audit.record("invitation", id, "ACCEPT", before, invitation.state(), undertaking);
    }

    @Transactional
    void decline(UUID id, ExpectedVersion expected, String reason) {
        var invitation = own(id, expected);
        var before = invitation.state();
        invitation.decline(reason, clock.instant());
        freePlaces.handle(invitation, reason);
        audit.record("invitation", id, "DECLINE", before, invitation.state(), reason);
    }

    private Invitation own(UUID id, ExpectedVersion expected) {
        var me = experts.me().id();
        var invitation = invitations
                .findByIdOptional(id)
                .filter(one -> one.belongsTo(me))
                .orElseThrow(() -> new Refusal(NOT_FOUND));
        expected.check(invitation.version());
        return invitation;
    }
}
