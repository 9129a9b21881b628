package org.fuhua.applicant.invitation;

import static org.fuhua.applicant.ApplicantProblem.ADDRESS_NOT_VERIFIED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.fuhua.applicant.organisation.AdmitMember;
import org.fuhua.applicant.organisation.MemberView;
import org.fuhua.applicant.organisation.Standings;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.security.Actors;
import org.fuhua.problem.Refusal;

/// Shows an invitation to who follows its link, and lets them take it. The link alone is not enough: the account has to
/// have the invited address, verified by the identity provider.
@ApplicationScoped
class AcceptInvitation {
    private final Invitations invitations;
    private final AdmitMember admitMember;
    private final Standings standings;
    private final Audit audit;
    private final Actors actors;
    private final FieldCipher cipher;
    private final Clock clock;

    AcceptInvitation(
            Invitations invitations,
            AdmitMember admitMember,
            Standings standings,
            Audit audit,
            Actors actors,
            FieldCipher cipher,
            Clock clock) {
        this.invitations = invitations;
        this.admitMember = admitMember;
        this.standings = standings;
        this.audit = audit;
        this.actors = actors;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Transactional
    OfferView read(Secret secret) {
        var invitation = invitations.opened(secret);
        var organisation = standings
                .of(invitation.organisationId(), actors.current().subject())
                .orElseThrow();
        return new OfferView(
                invitation.organisationId(),
                organisation.nameZh(),
                invitation.role(),
                invitation.state(),
                addressKey().filter(invitation::isFor).isPresent(),
                invitation.isOver(clock.instant()),
                invitation.expiresAt());
    }

    @Transactional
    MemberView handle(Secret secret) {
        var key = addressKey().orElseThrow(() -> new Refusal(ADDRESS_NOT_VERIFIED));
        var invitation = invitations.held(secret);
        var from = invitation.state();
        invitation.accept(key, clock.instant());
        invitations.flush();
        var actor = actors.current();
        var member = admitMember.handle(
                new AdmitMember.Command(invitation.organisationId(), actor.subject(), actor.name(), invitation.role()));
        audit.record("invitation", invitation.id(), "accept", from, invitation.state(), null);
        return member;
    }

    private Optional<String> addressKey() {
        return actors.verifiedAddress().map(cipher::blindIndex);
    }
}
